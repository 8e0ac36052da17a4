import { furthestStatus } from '@shared/domain/events/furthest-status'
import { type Invitation, maxNamedPeople } from '@shared/model/invitation'
import type { Documents, TransactionDocuments } from '../../platform/documents'
import { invitations } from '../../repositories/invitations'
import { people } from '../../repositories/people'
import { advanceAccount } from '../advance-invitation'
import { catchUpInvited } from '../catch-up-invited'
import { registeredStatuses } from '../registered-statuses'

/** A merge of before people were invited by name kept invitations without any. */
const namedOn = ({ personIds }: Partial<Invitation>): readonly string[] => personIds ?? []

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

/** One invitation in the place of two: of everybody when one of them was, of those named by either otherwise. */
const joined = (own: Invitation, other: Invitation): Pick<Invitation, 'personIds' | 'isNamedOnly' | 'status'> => ({
  personIds: [...new Set([...own.personIds, ...other.personIds])].slice(0, maxNamedPeople),
  isNamedOnly: own.isNamedOnly && other.isNamedOnly,
  status: furthestStatus(own.status, other.status)
})

/** The keeper's own as it was, without those the loser's brought; who was named or taken off since stays so. */
const apart = (now: Invitation, own: Invitation, other: Invitation): Pick<Invitation, 'personIds' | 'isNamedOnly' | 'status'> => {
  const brought = new Set(namedOn(other).filter((id) => !namedOn(own).includes(id)))
  return { personIds: now.personIds.filter((id) => !brought.has(id)), isNamedOnly: own.isNamedOnly === true, status: own.status }
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
    else await invitations.settle(transaction, before, joined(before, invitation))
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
  const invitedNow = new Map((await invitations.ofAccount(transaction, keeperId)).map((invitation) => [invitation.eventId, invitation]))
  const hasAlready = new Set((await invitations.ofAccount(transaction, loserId)).map(({ eventId }) => eventId))
  const own = new Map(shared.map((invitation) => [invitation.eventId, invitation]))
  for (const invitation of left) {
    const joinedNow = invitedNow.get(invitation.eventId)
    if (joinedNow === undefined) continue
    const before = own.get(invitation.eventId)
    if (before === undefined) await invitations.remove(transaction, { eventId: invitation.eventId, accountId: keeperId })
    else await invitations.settle(transaction, before, apart(joinedNow, before, invitation))
    if (!hasAlready.has(invitation.eventId)) await invitations.insert(transaction, [invitation])
  }
}

/** Once people are back where they belong, what they have done meanwhile counts there; done twice it is done once. */
export const advanceApart = async (documents: Documents, { keeperId, loserId }: Pair, { left, shared }: JoinedInvitations): Promise<void> => {
  for (const { eventId } of left) {
    for (const [accountId, status] of await registeredStatuses(documents, eventId, [keeperId, loserId])) {
      await advanceAccount(documents, { eventId, accountId }, status)
    }
  }
  const named = [...left, ...shared].flatMap((invitation) => namedOn(invitation).map((personId) => ({ eventId: invitation.eventId, personId })))
  const known = await people.byIds(
    documents,
    named.map(({ personId }) => personId)
  )
  for (const { eventId, personId } of named) {
    const person = known.get(personId)
    if (person) await catchUpInvited(documents, eventId, person)
  }
}
