import { settings } from '@shared/domain/settings/catalogue'
import { planLookup } from './lookup-plan'
import { evidenceFor, type NameEvidence } from './name-evidence'
import type { NameIndex } from './name-index'
import { isPlaceholder } from './placeholder'
import { type RankedCandidate, type RankingContext, rankCandidates } from './rank-candidates'
import { isGeneric, segmentName } from './segment-name'
import { selectFromIndex } from './select-names'

export interface CompanyNameResolution {
  accountId: string
  /** Probability, 0..1, that this account is meant. */
  confidence: number
  evidence: NameEvidence[]
  /** The next likeliest accounts, at most three, for a person to choose from. */
  others: { accountId: string; confidence: number }[]
}

const { reviewConfidenceRatio } = settings.companyName
const MAX_OTHERS = 3
const MIN_OTHER_CONFIDENCE = 0.02

/** Returns the accounts of an index a typed company name may mean, likeliest first; none for a text that names no company. */
export const rankAccounts = (typedName: string, index: NameIndex, hintedAccountIds?: RankingContext['hintedAccountIds']): RankedCandidate[] => {
  if (isPlaceholder(typedName)) return []
  const typed = segmentName(typedName, index.toSimplified)
  if (isGeneric(typed)) return []
  const names = selectFromIndex(planLookup(typed, index.statistics), index)

  return rankCandidates(typed, names, { ...index, ...(hintedAccountIds === undefined ? {} : { hintedAccountIds }) })
}

/** Returns what to answer for ranked accounts: the likeliest with its evidence and the next ones; null when it is too unlikely even for a reviewer. */
export const decideResolution = (ranked: readonly RankedCandidate[]): CompanyNameResolution | null => {
  const [first, ...rest] = ranked
  if (first === undefined || first.probability < reviewConfidenceRatio.value) return null
  const others = rest
    .slice(0, MAX_OTHERS)
    .filter(({ probability }) => probability >= MIN_OTHER_CONFIDENCE)
    .map(({ accountId, probability }) => ({ accountId, confidence: probability }))

  return { accountId: first.accountId, confidence: first.probability, evidence: evidenceFor(first.measures, others.length), others }
}

/** Returns the account a typed company name means with confidence 0..1 and evidence; null when it names none of them likely enough. Whether to link is the caller's threshold. */
export const resolveCompanyName = (typedName: string, index: NameIndex): CompanyNameResolution | null => decideResolution(rankAccounts(typedName, index))
