import { branchKindOf } from '@shared/domain/company-name/branch-kind'
import type { ResolvableAccount } from '@shared/domain/company-name/decide-company'
import { judgeLookalike } from '@shared/domain/imports/judge-lookalike'
import type { CompanyCandidate } from '@shared/model/name-review'
import { asRatio } from '@shared/model/units'
import { defineAction } from '../../platform/define-action'
import { toSimplified } from '../../platform/to-simplified'
import { accountNames } from '../../repositories/account-names'
import { type CompanyFound, findManyCompanies } from '../find-many-companies'

const checkedPerCall = 1000

/** The account this one probably is; null when none is likely enough. A branch is a part and no double. */
const doubleOf = (account: ResolvableAccount, found: CompanyFound): CompanyCandidate | null => {
  const verdict = judgeLookalike(account, found, toSimplified)
  if (verdict.kind === 'probable') return verdict.branch === null ? (verdict.candidates[0] ?? null) : null
  if (verdict.kind !== 'same-code') return null
  const same = found.accounts.find(({ id }) => id === verdict.accountId)
  return same ? { accountId: same.id, legalName: same.legalName, shortName: same.shortName, confidence: asRatio(1), evidence: [] } : null
}

export const suggestMerges = defineAction('accountMerges.suggest', async ({ cursor = '' }, { documents, now }) => {
  const page = await accountNames.resolvableAfter(documents, cursor, checkedPerCall)
  const found = await findManyCompanies(
    documents,
    page.accounts.map(({ id, legalName, website, unifiedSocialCreditCode, stockCode }) => ({
      name: legalName,
      mailOrWebsite: website,
      unifiedSocialCreditCode,
      stockCode,
      isLeftOut: ({ accountId, name }) => accountId === id || branchKindOf(name, toSimplified) !== null
    })),
    { now, isFresh: cursor === '' }
  )
  const items = page.accounts.flatMap((account, index) => {
    const candidate = doubleOf(account, found[index] ?? { domain: null, accounts: [], ranked: [] })
    return candidate === null ? [] : [{ account: { id: account.id, legalName: account.legalName }, candidate }]
  })

  return { items, checkedCount: page.accounts.length, nextCursor: page.lastId }
})
