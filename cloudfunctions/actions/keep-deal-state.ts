import { dealStateOf } from '@shared/domain/deals/deal-state'
import type { TransactionDocuments } from '../platform/documents'
import { accountWatch } from '../repositories/account-watch'
import { accounts } from '../repositories/accounts'
import { deals } from '../repositories/deals'

const maxDeals = 200

/** Keeps on the account how far its deals have come, so that a touch knows it without reading them; in the transaction that writes the deals. */
export const keepDealState = async (transaction: TransactionDocuments, accountId: string): Promise<void> => {
  const account = await accounts.hold(transaction, accountId)
  if (account) await accountWatch.saveDealState(transaction, accountId, dealStateOf(await deals.ofAccount(transaction, accountId, maxDeals)))
}
