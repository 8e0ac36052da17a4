import type { InvitationStatus } from '@shared/model/invitation'
import type { Documents } from '../platform/documents'
import { invitations } from '../repositories/invitations'

const before: Record<Exclude<InvitationStatus, 'invited'>, readonly InvitationStatus[]> = { registered: ['invited'], attended: ['invited', 'registered'] }

/** Moves the invitation of somebody's account on, if it has one. Beside the transaction that registers or lets in: done twice it is done once. */
export const advanceInvitation = async (
  documents: Documents,
  { eventId, accountId }: { eventId: string; accountId: string | null },
  to: Exclude<InvitationStatus, 'invited'>
): Promise<void> => {
  if (accountId !== null) await invitations.advance(documents, { eventId, accountId }, { to, from: before[to] })
}
