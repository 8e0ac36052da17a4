import type { Invitation, InvitationStatus } from '@shared/model/invitation'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { findByIds } from './model-repository'

type Pair = Pick<Invitation, 'eventId' | 'accountId'>
type Stored = Invitation & { _id: string }
/** No account is asked to more events than this. */
const maxOfAccount = 500

/** One from before people could be invited by name is of its whole account. */
const laterFields = { personIds: [], isNamedOnly: false }
const invitationOf = ({ _id: _unused, ...invitation }: Stored): Invitation => ({ ...laterFields, ...invitation })

const idOf = ({ eventId, accountId }: Pair): string => `${eventId}:${accountId}`

interface Step {
  to: InvitationStatus
  from: readonly InvitationStatus[]
}

export const invitations = {
  /** Those of these accounts that are invited already. */
  ofAccounts: async (documents: Documents, eventId: string, accountIds: readonly string[]): Promise<Invitation[]> => {
    const ids = accountIds.map((accountId) => idOf({ eventId, accountId }))
    return (await findByIds<Stored>(documents, 'invitations', ids)).map(invitationOf)
  },
  /** To whichever events. */
  ofAccount: async (documents: TransactionDocuments, accountId: string): Promise<Invitation[]> => {
    const found = await documents.find<Stored>('invitations', { where: { accountId }, limit: maxOfAccount })
    return found.map(invitationOf)
  },
  countOfAccount: (documents: Documents, accountId: string): Promise<number> => documents.count('invitations', { accountId }),
  /** Those of an event that name one of these people. */
  naming: async (documents: Documents, eventId: string, personIds: readonly string[]): Promise<Invitation[]> =>
    (await documents.find<Stored>('invitations', { where: { personIds: { $in: personIds }, eventId }, limit: 1000 })).map(invitationOf),
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, pair: Pair): Promise<Invitation | null> => {
    const held = await documents.hold<Stored>('invitations', idOf(pair))
    return held && invitationOf(held)
  },
  insert: (documents: TransactionDocuments, invited: readonly Invitation[]): Promise<void> =>
    documents.insert(
      'invitations',
      invited.map((one) => ({ _id: idOf(one), ...one }))
    ),
  /** Of whom it is, by name or as a whole, and how far they got. */
  settle: (documents: TransactionDocuments, pair: Pair, settled: Pick<Invitation, 'personIds' | 'isNamedOnly' | 'status'>): Promise<boolean> =>
    documents.update('invitations', idOf(pair), { $set: settled }),
  name: (documents: TransactionDocuments, pair: Pair, personIds: readonly string[]): Promise<boolean> =>
    documents.update('invitations', idOf(pair), { $set: { personIds } }),
  /** From now on everybody of the account is invited. */
  widen: (documents: Documents, pair: Pair): Promise<boolean> => documents.update('invitations', idOf(pair), { $set: { isNamedOnly: false } }),
  remove: (documents: TransactionDocuments, pair: Pair): Promise<boolean> => documents.remove('invitations', idOf(pair)),
  /** To whatever event the person was invited by name. */
  namingAnywhere: async (documents: Documents, personId: string): Promise<Invitation[]> =>
    (await documents.find<Stored>('invitations', { where: { personIds: personId }, limit: 1000 })).map(invitationOf),
  /** Of an account to be left alone, those that nobody has followed. */
  removeOpenOf: (documents: Documents, accountId: string): Promise<number> => documents.removeWhere('invitations', { accountId, status: 'invited' }),
  /** Moves the invitation of a whole account on, never back; returns whether it was behind. */
  advance: (documents: Documents, pair: Pair, { to, from }: Step): Promise<number> =>
    documents.updateWhere('invitations', { _id: idOf(pair), isNamedOnly: { $ne: true }, status: { $in: from } }, { $set: { status: to } }),
  /** The same where one of these people is invited by name. */
  advanceNaming: (documents: Documents, { eventId, personIds }: { eventId: string; personIds: readonly string[] }, { to, from }: Step): Promise<number> =>
    documents.updateWhere('invitations', { personIds: { $in: personIds }, eventId, status: { $in: from } }, { $set: { status: to } }),
  count: (documents: Documents, eventId: string, status: InvitationStatus): Promise<number> =>
    documents.count('invitations', { eventId, status, accountId: { $gte: '' } }),
  /** In the order of account ids, those after that one. */
  page: async (
    documents: TransactionDocuments,
    eventId: string,
    { status, after, limit }: { status: InvitationStatus; after: string; limit: number }
  ): Promise<Invitation[]> =>
    (await documents.find<Stored>('invitations', { where: { eventId, status, accountId: { $gt: after } }, order: { accountId: 'asc' }, limit })).map(
      invitationOf
    )
}
