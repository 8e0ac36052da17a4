import type { HandOver } from '@shared/model/hand-over'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { handOvers } from '../../repositories/hand-overs'

/** Throws NOT_FOUND for an unknown one, and for one that is not for these recipients. */
export const findHandOver = async (documents: Documents, id: string, recipients: readonly string[] | null): Promise<HandOver> => {
  const found = await handOvers.byId(documents, id)
  if (found && (recipients === null || recipients.includes(found.recipient))) return found
  throw new AppError('NOT_FOUND', '这条热线索不在你这里，可能已经转给别人，请刷新列表')
}
