import type { Documents } from '../platform/documents'
import { invitations } from '../repositories/invitations'

/** Takes a person's name off an invitation; the last one takes an invitation along that was made for people only. */
export const unname = (documents: Documents, pair: { eventId: string; accountId: string }, personId: string): Promise<void> =>
  documents.transaction(async (transaction) => {
    const before = await invitations.hold(transaction, pair)
    if (!before?.personIds.includes(personId)) return
    const left = before.personIds.filter((id) => id !== personId)
    if (before.isNamedOnly && left.length === 0) await invitations.remove(transaction, pair)
    else await invitations.name(transaction, pair, left)
  })
