import type { ParsedInput } from '@shared/contracts/registry'
import { withAlias } from '@shared/domain/company-name/aliases'
import { nameKeysOf } from '@shared/domain/company-name/name-keys'
import type { NameReview, NameSettlement } from '@shared/model/name-review'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { TransactionDocuments } from '../../platform/documents'
import { toSimplified } from '../../platform/to-simplified'
import { accounts } from '../../repositories/accounts'
import { nameReviews } from '../../repositories/name-reviews'
import { standingAccountId } from '../standing-account'
import { beginAlign, finishAlign } from './align-review'
import { createAccount } from './create-account'
import { findReview } from './find-review'

type Asked = ParsedInput<'companyNames.settle'>['settlement']
type Meant = Pick<NameSettlement, 'accountId' | 'taughtAlias' | 'createdAccount'>

/** Teaches the account the spelling; returns whether it was new to it. */
const teach = async (documents: TransactionDocuments, accountId: string, { spelling, now }: { spelling: string; now: string }): Promise<boolean> => {
  const account = await accounts.hold(documents, accountId)
  if (!account) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请另选一家')
  const aliases = withAlias(account, spelling)
  if (aliases === null) return false
  const nameKeys = [...new Set([...account.nameKeys, ...nameKeysOf({ ...account, aliases }, toSimplified)])]
  await accounts.saveFacts(documents, accountId, { aliases, nameKeys, updatedAt: now })
  return true
}

const settleAs = async (documents: TransactionDocuments, asked: Asked, spoken: { spelling: string; now: string }): Promise<Meant> => {
  if (asked.as === 'not-a-company') return { accountId: null, taughtAlias: false, createdAccount: false }
  if (asked.as === 'account') {
    const accountId = await standingAccountId(documents, asked.accountId)
    return { accountId, taughtAlias: await teach(documents, accountId, spoken), createdAccount: false }
  }
  const made = await createAccount(documents, asked.legalName, spoken.now)
  const { isNew } = made
  const accountId = await standingAccountId(documents, made.accountId)
  return { accountId, taughtAlias: await teach(documents, accountId, spoken), createdAccount: isNew }
}

const openReview = (review: NameReview): NameReview => {
  if (review.status === 'open') return review
  throw new AppError('CONFLICT', '这个公司名已经有同事确认过了，请刷新后查看')
}

export const settleReview = defineAction('companyNames.settle', async ({ reviewId, revision, settlement: asked }, context) => {
  const { documents, caller, now } = context
  const settled = await documents.transaction(async (transaction) => {
    const review = openReview(await findReview(transaction, reviewId, revision))
    const meant = await settleAs(transaction, asked, { spelling: review.spelling, now })
    const settlement: NameSettlement = { as: asked.as, ...meant, settledBy: caller.memberId, settledAt: now }
    const after: NameReview = { ...review, status: 'settled', settlement, revision: review.revision + 1, updatedAt: now }
    await nameReviews.save(transaction, after)
    await beginAlign(transaction, after, { createdBy: caller.memberId, now })
    return after
  })
  const jobId = await finishAlign(context, settled)

  return { review: settled, jobId }
})
