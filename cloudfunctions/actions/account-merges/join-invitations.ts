import { furthestStatus } from '@shared/domain/events/furthest-status'
import type { Invitation } from '@shared/model/invitation'
import type { Documents, TransactionDocuments } from '../../platform/documents'
import { invitations } from '../../repositories/invitations'
import { advanceInvitation } from '../advance-invitation'
import { registeredStatuses } from '../registered-statuses'

interface Pair {
  keeperId: string
  loserId: string
}

/** What a merge keeps of invitations, as they stood before it. */
export interface JoinedInvitations {
  /** The loser's. */
  left: Invitation[]
  /** The keeper's own to the same events. */
  shared: Invitation[]
}

/** One company is invited to an event once: the keeper takes the loser's invitation, or goes on with its own as far as either got. */
export const joinInvitations = async (transaction: TransactionDocuments, { keeperId, loserId }: Pair): Promise<JoinedInvitations> => {
  const left = await invitations.ofAccount(transaction, loserId)
  if (left.length === 0) return { left, shared: [] }
  const own = new Map((await invitations.ofAccount(transaction, keeperId)).map((invitation) => [invitation.eventId, invitation]))
  for (const invitation of left) {
    const before = own.get(invitation.eventId)
    await invitations.remove(transaction, invitation)
    if (before === undefined) await invitations.insert(transaction, [{ ...invitation, accountId: keeperId }])
    else await invitations.setStatus(transaction, before, furthestStatus(before.status, invitation.status))
  }
  return { left, shared: left.flatMap(({ eventId }) => own.get(eventId) ?? []) }
}

/** Gives both what they had; an event for which the keeper has been uninvited since stays so for both. */
export const takeInvitationsBack = async (
  transaction: TransactionDocuments,
  { keeperId, loserId }: Pair,
  { left, shared }: JoinedInvitations
): Promise<void> => {
  if (left.length === 0) return
  const invitedNow = new Set((await invitations.ofAccount(transaction, keeperId)).map(({ eventId }) => eventId))
  const hasAlready = new Set((await invitations.ofAccount(transaction, loserId)).map(({ eventId }) => eventId))
  const own = new Map(shared.map((invitation) => [invitation.eventId, invitation]))
  for (const invitation of left.filter(({ eventId }) => invitedNow.has(eventId))) {
    const before = own.get(invitation.eventId)
    if (before === undefined) await invitations.remove(transaction, { eventId: invitation.eventId, accountId: keeperId })
    else await invitations.setStatus(transaction, before, before.status)
    if (!hasAlready.has(invitation.eventId)) await invitations.insert(transaction, [invitation])
  }
}

/** Once people are back where they belong, what they have done meanwhile counts there; done twice it is done once. */
export const advanceApart = async (documents: Documents, { keeperId, loserId }: Pair, { left }: JoinedInvitations): Promise<void> => {
  for (const { eventId } of left) {
    for (const [accountId, status] of await registeredStatuses(documents, eventId, [keeperId, loserId])) {
      await advanceInvitation(documents, { eventId, accountId }, status)
    }
  }
}
