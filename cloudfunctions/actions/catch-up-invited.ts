import type { Documents } from '../platform/documents'
import { registrations } from '../repositories/registrations'
import { type Answering, advanceInvitation, sameHuman } from './advance-invitation'

/** Who registered or came before they stood on an invitation is so far already. */
export const catchUpInvited = async (documents: Documents, eventId: string, person: Answering): Promise<void> => {
  const own = await registrations.ofPeople(documents, eventId, sameHuman(person))
  const coming = own.filter(({ status }) => status !== 'invited')
  if (coming.length === 0) return
  await advanceInvitation(documents, { eventId, person }, coming.some(({ attendedAt }) => attendedAt !== null) ? 'attended' : 'registered')
}
