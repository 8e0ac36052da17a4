import type { HandOver } from '@shared/model/hand-over'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import { handOvers } from '../../repositories/hand-overs'

/** Throws NOT_FOUND for an unknown one, and for one that is not for these recipients. */
export const requireHandOver = (found: HandOver | null, recipients: readonly string[] | null): HandOver => {
  if (found && (recipients === null || recipients.includes(found.recipient))) return found
  throw new AppError('NOT_FOUND', '这条热线索不在你这里，可能已经转给别人，请刷新列表')
}

export const findHandOver = async (documents: Documents, id: string, recipients: readonly string[] | null): Promise<HandOver> =>
  requireHandOver(await handOvers.byId(documents, id), recipients)
