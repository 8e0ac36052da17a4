import { companyDomainOf } from '@shared/domain/company-name/company-domain'
import { spellingKeysOf } from '@shared/domain/company-name/name-keys'
import { otherOf } from '@shared/domain/identity/pair-of'
import type { Account } from '@shared/model/account'
import type { Dismissal } from '@shared/model/dismissal'
import type { MergeEvidence } from '@shared/model/merge'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { dismissals } from '../../repositories/dismissals'
import { mergedAccounts } from '../../repositories/merged-accounts'
import { merges } from '../../repositories/merges'
import { accountName, namedRecord } from './named-record'

const maxCandidates = 5

const evidenceKeys = (account: Account): [MergeEvidence, string[]][] => [
  ['credit-code', account.unifiedSocialCreditCode === null ? [] : [`code:${account.unifiedSocialCreditCode}`]],
  ['website', account.website === null || companyDomainOf(account.website) === null ? [] : [`domain:${companyDomainOf(account.website)}`]],
  ['name', [account.legalName, ...(account.shortName === null ? [] : [account.shortName])].flatMap(spellingKeysOf)]
]

const candidatesOf = async (documents: Documents, account: Account, dismissed: readonly Dismissal[]) => {
  const keys = evidenceKeys(account)
  const found = await mergedAccounts.withNameKeys(
    documents,
    keys.flatMap(([, own]) => own),
    maxCandidates + 1 + dismissed.length
  )
  const leftOut = new Set([account.id, ...dismissed.flatMap(({ pairIds }) => pairIds)])
  return found
    .filter(({ id, mergedIntoId }) => !leftOut.has(id) && mergedIntoId === null)
    .slice(0, maxCandidates)
    .map(({ id, shortName, legalName, nameKeys }) => ({
      accountId: id,
      name: shortName ?? legalName,
      evidence: keys.filter(([, own]) => own.some((key) => nameKeys.includes(key))).map(([evidence]) => evidence)
    }))
}

const dismissedOf = async (documents: Documents, accountId: string, dismissed: readonly Dismissal[]) => {
  const named = await Promise.all(
    dismissed.map(async ({ pairIds, dismissedBy, dismissedAt }) => {
      const otherId = otherOf(pairIds, accountId)
      return { accountId: otherId, name: await accountName(documents, otherId), dismissedBy, dismissedAt }
    })
  )
  // One that is gone cannot be suggested either.
  return named.filter(({ name }) => name !== '')
}

export const listAccountMerges = defineAction('accountMerges.of', async ({ accountId }, { documents }) => {
  const account = await accounts.byId(documents, accountId)
  const own = await mergedAccounts.byId(documents, accountId)
  if (!account || !own) throw new AppError('NOT_FOUND', '这家客户不存在，可能已被移除，请回到客户列表')
  const into = own.mergedIntoId
  const standing = (await merges.standingOf(documents, accountId)).filter(({ kind }) => kind === 'account')
  const dismissed = await dismissals.standingOf(documents, [accountId])
  const records = await Promise.all(standing.map((merge) => namedRecord(documents, merge)))

  return {
    mergedInto: into === null ? null : { accountId: into, name: await accountName(documents, into) },
    merges: records,
    candidates: into === null ? await candidatesOf(documents, account, dismissed) : [],
    dismissed: into === null ? await dismissedOf(documents, accountId, dismissed) : []
  }
})
