import type { Invitation, InvitationStatus } from '@shared/model/invitation'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { findByIds } from './model-repository'

type Pair = Pick<Invitation, 'eventId' | 'accountId'>
type Stored = Invitation & { _id: string }
/** No account is asked to more events than this. */
const maxOfAccount = 500
const idOf = ({ eventId, accountId }: Pair): string => `${eventId}:${accountId}`

export const invitations = {
  /** Which of these accounts are invited already. */
  invitedAmong: async (documents: Documents, eventId: string, accountIds: readonly string[]): Promise<Set<string>> => {
    const ids = accountIds.map((accountId) => idOf({ eventId, accountId }))
    const found = await findByIds<Pair & { _id: string }>(documents, 'invitations', ids, ['accountId'])
    return new Set(found.map(({ accountId }) => accountId))
  },
  /** To whichever events. */
  ofAccount: async (documents: TransactionDocuments, accountId: string): Promise<Invitation[]> => {
    const found = await documents.find<Stored>('invitations', { where: { accountId }, limit: maxOfAccount })
    return found.map(({ _id, ...invitation }) => invitation)
  },
  countOfAccount: (documents: Documents, accountId: string): Promise<number> => documents.count('invitations', { accountId }),
  insert: (documents: TransactionDocuments, invited: readonly Invitation[]): Promise<void> =>
    documents.insert(
      'invitations',
      invited.map((one) => ({ _id: idOf(one), ...one }))
    ),
  remove: (documents: TransactionDocuments, pair: Pair): Promise<boolean> => documents.remove('invitations', idOf(pair)),
  setStatus: (documents: TransactionDocuments, pair: Pair, status: InvitationStatus): Promise<boolean> =>
    documents.update('invitations', idOf(pair), { $set: { status } }),
  /** Of an account to be left alone, those that nobody has followed. */
  removeOpenOf: (documents: Documents, accountId: string): Promise<number> => documents.removeWhere('invitations', { accountId, status: 'invited' }),
  /** Moves an invitation on, never back; returns whether it was behind. */
  advance: (documents: Documents, pair: Pair, { to, from }: { to: InvitationStatus; from: readonly InvitationStatus[] }): Promise<number> =>
    documents.updateWhere('invitations', { _id: idOf(pair), status: { $in: from } }, { $set: { status: to } }),
  count: (documents: Documents, eventId: string, status: InvitationStatus): Promise<number> =>
    documents.count('invitations', { eventId, status, accountId: { $gte: '' } }),
  /** In the order of account ids, those after that one. */
  page: (
    documents: TransactionDocuments,
    eventId: string,
    { status, after, limit }: { status: InvitationStatus; after: string; limit: number }
  ): Promise<Invitation[]> =>
    documents.find<Stored>('invitations', { where: { eventId, status, accountId: { $gt: after } }, order: { accountId: 'asc' }, limit })
}
