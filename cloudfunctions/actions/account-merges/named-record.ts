import type { AccountMergeRecord } from '@shared/contracts/account-merges'
import type { Merge } from '@shared/model/merge'
import type { Documents, TransactionDocuments } from '../../platform/documents'
import { mergedAccounts } from '../../repositories/merged-accounts'

/** Returns how an account is named wherever one is shown, '' for one that is gone. */
export const accountName = async (documents: TransactionDocuments, id: string): Promise<string> => {
  const account = await mergedAccounts.byId(documents, id)
  return account?.shortName ?? account?.legalName ?? ''
}

/** Returns a merge with the names of both sides. */
export const namedRecord = async (documents: Documents, { moved: _moved, ...merge }: Merge): Promise<AccountMergeRecord> => ({
  ...merge,
  keeperName: await accountName(documents, merge.keeperId),
  loserName: await accountName(documents, merge.loserId)
})
