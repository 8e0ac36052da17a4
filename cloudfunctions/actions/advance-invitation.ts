import { identityOf } from '@shared/domain/identity/identity'
import type { InvitationStatus } from '@shared/model/invitation'
import type { Person } from '@shared/model/person'
import type { Documents } from '../platform/documents'
import { invitations } from '../repositories/invitations'

export type Answering = Pick<Person, 'id' | 'accountId' | 'identity'>

const before: Record<Exclude<InvitationStatus, 'invited'>, readonly InvitationStatus[]> = { registered: ['invited'], attended: ['invited', 'registered'] }

/** Everybody who is the same human being: one may be invited and another register. */
export const sameHuman = ({ id, identity }: Pick<Person, 'id' | 'identity'>): string[] => {
  const { mergedIntoId, memberIds } = identityOf({ identity })
  return [id, ...(mergedIntoId === null ? [] : [mergedIntoId]), ...memberIds]
}

/** Moves the invitation of a whole account on, if it has one that is behind. */
export const advanceAccount = (documents: Documents, pair: { eventId: string; accountId: string }, to: Exclude<InvitationStatus, 'invited'>): Promise<number> =>
  invitations.advance(documents, pair, { to, from: before[to] })

/**
 * Moves on the invitation of somebody's account, and the one that names them, if there are any. Beside the transaction that registers or lets
 * in: done twice it is done once.
 */
export const advanceInvitation = async (
  documents: Documents,
  { eventId, person }: { eventId: string; person: Answering },
  to: Exclude<InvitationStatus, 'invited'>
): Promise<void> => {
  const { accountId } = person
  const step = { to, from: before[to] }
  await Promise.all([
    accountId === null ? 0 : advanceAccount(documents, { eventId, accountId }, to),
    invitations.advanceNaming(documents, { eventId, personIds: sameHuman(person) }, step)
  ])
}
