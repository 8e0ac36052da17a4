import type { TargetListMember } from '@shared/model/target-list'
import type { Documents, TransactionDocuments } from '../platform/documents'

export const listMembers = {
  insert: (documents: TransactionDocuments, members: readonly TargetListMember[]): Promise<void> =>
    documents.insert(
      'listMembers',
      members.map((member) => ({ _id: `${member.listId}:${member.accountId}`, ...member }))
    ),
  /** In rank order, those ranked after the cursor. */
  page: (documents: Documents, listId: string, { afterRank, limit }: { afterRank: number; limit: number }): Promise<TargetListMember[]> =>
    documents.find('listMembers', { where: { listId, rank: { $gt: afterRank } }, order: { rank: 'asc' }, limit }),
  /** At most ten lists for each of the accounts on average. */
  ofAccounts: (documents: Documents, accountIds: readonly string[]): Promise<TargetListMember[]> =>
    documents.find('listMembers', { where: { accountId: { $in: accountIds } }, limit: Math.min(1000, accountIds.length * 10) }),
  ofAccount: (documents: Documents, accountId: string): Promise<TargetListMember[]> => documents.find('listMembers', { where: { accountId }, limit: 100 })
}
