import type { EntryCode } from '@shared/model/entry-code'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { entryCodes } from '../../repositories/entry-codes'

/** Returns the entry code of that id; throws NOT_FOUND. */
export const findEntry = async (documents: Documents, entryId: string): Promise<EntryCode> => {
  const entry = await entryCodes.byId(documents, entryId)
  if (!entry) throw new AppError('NOT_FOUND', '这个入口不存在，请回到内容重新选择位置')
  return entry
}
