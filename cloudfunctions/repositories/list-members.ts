import type { TargetListMember } from '@shared/model/target-list'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { chunksOf } from './model-repository'

/** An account stands on a few lists at most; the answer stays below a thousand rows. */
const accountsPerQuery = 200

export const listMembers = {
  insert: (documents: TransactionDocuments, members: readonly TargetListMember[]): Promise<void> =>
    documents.insert(
      'listMembers',
      members.map((member) => ({ _id: `${member.listId}:${member.accountId}`, ...member }))
    ),
  /** In rank order, those ranked after the cursor. */
  page: (documents: Documents, listId: string, { afterRank, limit }: { afterRank: number; limit: number }): Promise<TargetListMember[]> =>
    documents.find('listMembers', { where: { listId, rank: { $gt: afterRank } }, order: { rank: 'asc' }, limit }),
  /** The members whose account id comes after that one, in its order. */
  byAccountId: (documents: Documents, { afterAccountId, limit }: { afterAccountId: string; limit: number }): Promise<Pick<TargetListMember, 'accountId'>[]> =>
    documents.find('listMembers', { where: { accountId: { $gt: afterAccountId } }, order: { accountId: 'asc' }, limit, fields: ['accountId'] }),
  /** The members that are one of these accounts, on any list. */
  ofAccounts: async (documents: Documents, accountIds: readonly string[]): Promise<TargetListMember[]> => {
    const found: TargetListMember[] = []
    for (const chunk of chunksOf(accountIds, accountsPerQuery)) {
      found.push(
        ...(await documents.find<TargetListMember>('listMembers', {
          where: { accountId: { $in: chunk } },
          limit: 1000
        }))
      )
    }
    return found
  },
  remove: (documents: TransactionDocuments, { listId, accountId }: Pick<TargetListMember, 'listId' | 'accountId'>): Promise<boolean> =>
    documents.remove('listMembers', `${listId}:${accountId}`),
  ofAccount: (documents: TransactionDocuments, accountId: string): Promise<TargetListMember[]> =>
    documents.find('listMembers', { where: { accountId }, limit: 100 })
}
