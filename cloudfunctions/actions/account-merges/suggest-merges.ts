import { branchKindOf } from '@shared/domain/company-name/branch-kind'
import type { ResolvableAccount } from '@shared/domain/company-name/decide-company'
import { otherOf } from '@shared/domain/identity/pair-of'
import { judgeLookalike } from '@shared/domain/imports/judge-lookalike'
import type { CompanyCandidate } from '@shared/model/name-review'
import { asRatio } from '@shared/model/units'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { toSimplified } from '../../platform/to-simplified'
import { accountNames } from '../../repositories/account-names'
import { dismissals } from '../../repositories/dismissals'
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

/** Per account those that a colleague said it is not. */
const dismissedAmong = async (documents: Documents, ids: readonly string[]): Promise<Map<string, Set<string>>> => {
  const found = await dismissals.standingOf(documents, ids)
  return new Map(ids.map((id) => [id, new Set(found.filter(({ pairIds }) => pairIds.includes(id)).map(({ pairIds }) => otherOf(pairIds, id)))]))
}

export const suggestMerges = defineAction('accountMerges.suggest', async ({ cursor = '' }, { documents, now }) => {
  const page = await accountNames.resolvableAfter(documents, cursor, checkedPerCall)
  const dismissed = await dismissedAmong(
    documents,
    page.accounts.map(({ id }) => id)
  )
  const isDismissed = (id: string, otherId: string): boolean => dismissed.get(id)?.has(otherId) ?? false
  const found = await findManyCompanies(
    documents,
    page.accounts.map(({ id, legalName, website, unifiedSocialCreditCode, stockCode }) => ({
      name: legalName,
      mailOrWebsite: website,
      unifiedSocialCreditCode,
      stockCode,
      isLeftOut: ({ accountId, name }) => accountId === id || isDismissed(id, accountId) || branchKindOf(name, toSimplified) !== null
    })),
    { now, isFresh: cursor === '' }
  )
  const items = page.accounts.flatMap((account, index) => {
    const candidate = doubleOf(account, found[index] ?? { domain: null, accounts: [], ranked: [] })
    return candidate === null || isDismissed(account.id, candidate.accountId) ? [] : [{ account: { id: account.id, legalName: account.legalName }, candidate }]
  })

  return { items, checkedCount: page.accounts.length, nextCursor: page.lastId }
})
