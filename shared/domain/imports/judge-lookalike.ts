import { branchKindOf } from '@shared/domain/company-name/branch-kind'
import { companyDomainOf } from '@shared/domain/company-name/company-domain'
import { companyCandidates, decideCompany, type ResolvableAccount } from '@shared/domain/company-name/decide-company'
import type { RankedCandidate } from '@shared/domain/company-name/rank-candidates'
import type { ToSimplified } from '@shared/domain/company-name/segment-name'
import { settings } from '@shared/domain/settings/catalogue'
import type { CompanyEvidence } from '@shared/model/company-evidence'
import type { ImportLookalike } from '@shared/model/import-lookalike'
import type { CompanyCandidate } from '@shared/model/name-review'
import { asRatio } from '@shared/model/units'
import type { AccountDraft } from './read-account-row'

export type RowVerdict =
  | { kind: 'new' }
  /** Registered under the same code: the same company by another name. */
  | { kind: 'same-code'; accountId: string }
  | (Pick<ImportLookalike, 'branch' | 'candidates'> & { kind: ImportLookalike['kind'] })

export type NamedRow = Pick<AccountDraft, 'legalName' | 'unifiedSocialCreditCode' | 'stockCode' | 'website'>

interface FoundForRow {
  /** The accounts a database returned for the row's keys. */
  accounts: readonly ResolvableAccount[]
  /** The accounts its name may mean, likeliest first. */
  ranked: readonly RankedCandidate[]
}

const { aliasConfidenceRatio } = settings.companyName
const MAX_CANDIDATES = 4

const isSameCode = (row: NamedRow, account: ResolvableAccount): boolean =>
  row.unifiedSocialCreditCode !== null && row.unifiedSocialCreditCode === account.unifiedSocialCreditCode

const isOther = (told: string | null, known: string | null): boolean => told !== null && known !== null && told !== known

/** Two credit codes, or two stock codes, are two companies, however alike they are called. */
const hasOtherCode = (row: NamedRow, account: ResolvableAccount | undefined): boolean =>
  account !== undefined && (isOther(row.unifiedSocialCreditCode, account.unifiedSocialCreditCode) || isOther(row.stockCode, account.stockCode))

const isSameStock = (row: NamedRow, account: ResolvableAccount): boolean => row.stockCode !== null && row.stockCode === account.stockCode

/** An account something surer than likeness speaks for stands first. */
const withFirst = (
  candidates: readonly CompanyCandidate[],
  { id, legalName, shortName }: ResolvableAccount,
  { confidence, evidence }: { confidence: number; evidence: CompanyEvidence }
): CompanyCandidate[] => {
  const known = candidates.find(({ accountId }) => accountId === id)
  const first = {
    accountId: id,
    legalName,
    shortName,
    confidence: asRatio(Math.max(confidence, known?.confidence ?? 0)),
    evidence: [evidence, ...(known?.evidence ?? [])]
  }
  return [first, ...candidates.filter(({ accountId }) => accountId !== id)].slice(0, MAX_CANDIDATES)
}

/**
 * Returns whether a row's company is an account that is there under another name. same-code: surely; probable: at least linkConfidenceRatio, a stock code
 * or a known spelling; unsure: at least reviewConfidenceRatio (settings.companyName), and every subsidiary or branch with a code of its own; new: else.
 */
export const judgeLookalike = (row: NamedRow, { accounts, ranked }: FoundForRow, toSimplified: ToSimplified): RowVerdict => {
  const same = accounts.find((account) => isSameCode(row, account))
  if (same !== undefined) return { kind: 'same-code', accountId: same.id }
  const branch = branchKindOf(row.legalName, toSimplified)
  const possible = branch === null ? accounts.filter((account) => !hasOtherCode(row, account)) : accounts
  const ids = new Set(possible.map(({ id }) => id))
  const domain = row.website === null ? null : companyDomainOf(row.website)
  const found = { typedText: row.legalName, domain, accounts: possible, ranked: ranked.filter(({ accountId }) => ids.has(accountId)) }
  const candidates = companyCandidates(found)
  const stock = possible.find((account) => isSameStock(row, account))
  if (stock !== undefined)
    return { kind: 'probable', branch, candidates: withFirst(candidates, stock, { confidence: aliasConfidenceRatio.value, evidence: 'same-stock-code' }) }
  const resolution = decideCompany(found)
  if (resolution.kind === 'unknown') return { kind: 'new' }
  if (resolution.kind === 'review') return { kind: 'unsure', branch, candidates }
  const { match } = resolution
  const account = possible.find(({ id }) => id === match.accountId)
  const isSure = branch !== 'subsidiary' && !hasOtherCode(row, account)
  const shown =
    match.level === 'similar' || account === undefined
      ? candidates
      : withFirst(candidates, account, { confidence: match.confidence, evidence: 'known-spelling' })
  return { kind: isSure ? 'probable' : 'unsure', branch, candidates: shown }
}
