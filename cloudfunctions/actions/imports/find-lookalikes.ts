import { judgeLookalike } from '@shared/domain/imports/judge-lookalike'
import type { ImportLookalike } from '@shared/model/import-lookalike'
import type { Platform } from '../../platform/platform'
import { toSimplified } from '../../platform/to-simplified'
import { findManyCompanies } from '../find-many-companies'
import type { PlannedAccount } from './plan-rows'

export interface Lookalikes {
  /** Rows registered under the code of an account. */
  sameCode: { rowNumber: number; legalName: string; accountId: string }[]
  /** Rows that are, or may be, an account under another name. */
  alike: ImportLookalike[]
}

/** Returns which of the rows, none of whose names is an account's legal name, are accounts under another name. */
export const findLookalikes = async ({ documents, clock }: Pick<Platform, 'documents' | 'clock'>, rows: readonly PlannedAccount[]): Promise<Lookalikes> => {
  const asked = rows.map(({ draft: { legalName, website, unifiedSocialCreditCode, stockCode } }) => ({
    name: legalName,
    mailOrWebsite: website,
    unifiedSocialCreditCode,
    stockCode
  }))
  const found = await findManyCompanies(documents, asked, { now: clock.now(), isFresh: true })
  const sameCode: Lookalikes['sameCode'] = []
  const alike: ImportLookalike[] = []
  rows.forEach(({ rowNumber, draft }, index) => {
    const verdict = judgeLookalike(draft, found[index] ?? { accounts: [], ranked: [] }, toSimplified)
    const { legalName } = draft
    if (verdict.kind === 'same-code') sameCode.push({ rowNumber, legalName, accountId: verdict.accountId })
    else if (verdict.kind !== 'new') alike.push({ rowNumber, legalName, ...verdict })
  })
  return { sameCode, alike }
}
