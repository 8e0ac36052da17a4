import { withoutAlias } from '@shared/domain/company-name/aliases'
import { nameKeysOf } from '@shared/domain/company-name/name-keys'
import type { NameReview, NameSettlement } from '@shared/model/name-review'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { TransactionDocuments } from '../../platform/documents'
import { toSimplified } from '../../platform/to-simplified'
import { accounts } from '../../repositories/accounts'
import { nameReviews } from '../../repositories/name-reviews'
import { beginAlign, finishAlign } from './align-review'
import { findReview } from './find-review'
import { removeUnusedAccount } from './remove-unused-account'

const settlementOf = ({ settlement }: NameReview): NameSettlement => {
  if (settlement !== null) return settlement
  throw new AppError('CONFLICT', '这个公司名还没有确认过，没有可以撤销的')
}

const unteach = async (
  documents: TransactionDocuments,
  { accountId, taughtAlias }: NameSettlement,
  spoken: { spelling: string; now: string }
): Promise<void> => {
  if (accountId === null || !taughtAlias) return
  const account = await accounts.hold(documents, accountId)
  if (!account) return
  const aliases = withoutAlias(account, spoken.spelling)
  // Keys of accounts merged into it since are its own as well.
  const kept = new Set(nameKeysOf({ ...account, aliases }, toSimplified))
  const taught = nameKeysOf(account, toSimplified).filter((key) => !kept.has(key))
  const nameKeys = account.nameKeys.filter((key) => !taught.includes(key))
  await accounts.saveFacts(documents, accountId, { aliases, nameKeys, updatedAt: spoken.now })
}

export const undoSettlement = defineAction('companyNames.undo', async ({ reviewId, revision }, context) => {
  const { documents, caller, now } = context
  const { review, undone } = await documents.transaction(async (transaction) => {
    const before = await findReview(transaction, reviewId, revision)
    const settlement = settlementOf(before)
    await unteach(transaction, settlement, { spelling: before.spelling, now })
    const after: NameReview = { ...before, status: 'open', settlement: null, revision: before.revision + 1, updatedAt: now }
    await nameReviews.save(transaction, after)
    await beginAlign(transaction, after, { createdBy: caller.memberId, now })
    return { review: after, undone: settlement }
  })
  const jobId = await finishAlign(context, review)
  if (undone.createdAccount && undone.accountId !== null) await removeUnusedAccount(documents, undone.accountId)

  return { review, jobId }
})
