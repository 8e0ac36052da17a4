import { settings } from '@shared/domain/settings/catalogue'
import type { NameEvidence } from '@shared/model/company-evidence'
import { type LookupLimits, MAX_NAMES_READ, type PlannedCode, planLookup } from './lookup-plan'
import { evidenceFor } from './name-evidence'
import type { NameEntry, NameIndex } from './name-index'
import type { NameStatistics } from './name-statistics'
import { isPlaceholder } from './placeholder'
import { type RankedCandidate, type RankingContext, rankCandidates } from './rank-candidates'
import { isGeneric, type SegmentedName, segmentName, type ToSimplified } from './segment-name'
import { selectFromIndex, selectFromNames } from './select-names'

export interface CompanyNameResolution {
  accountId: string
  /** Probability, 0..1, that this account is meant. */
  confidence: number
  evidence: NameEvidence[]
  /** The next likeliest accounts, at most three, for a person to choose from. */
  others: { accountId: string; confidence: number }[]
}

export interface CompanyNameLookup {
  typed: SegmentedName
  /** What to look the name up by: see keyOfCode. */
  planned: PlannedCode[]
}

const { reviewConfidenceRatio } = settings.companyName
const MAX_OTHERS = 3
/** Of a list of more than 100,000 names one in this many is read from memory: pairs are commoner there. */
const NAMES_PER_NAME_READ = 500
const MIN_OTHER_CONFIDENCE = 0.02

const readName = (typedName: string, toSimplified: ToSimplified): SegmentedName | null => {
  if (isPlaceholder(typedName)) return null
  const typed = segmentName(typedName, toSimplified)

  return isGeneric(typed) ? null : typed
}

/** Returns how to look a typed name up in a database: the rarest of its codes, within the limits; null for a text that names no company. */
export const lookupPlan = (
  typedName: string,
  { statistics, toSimplified, limits = { maxNames: MAX_NAMES_READ } }: { statistics: NameStatistics; toSimplified: ToSimplified; limits?: LookupLimits }
): CompanyNameLookup | null => {
  const typed = readName(typedName, toSimplified)
  return typed === null ? null : { typed, planned: planLookup(typed, statistics, limits) }
}

/** Returns the accounts a looked-up name may mean among the names of an index, likeliest first; `context` holds the statistics of all names, and which names to leave out. */
export const rankNamesIndexed = (
  { typed, planned }: CompanyNameLookup,
  index: NameIndex,
  { isLeftOut = () => false, ...context }: RankingContext & { isLeftOut?: (entry: NameEntry) => boolean }
): RankedCandidate[] => {
  const names = selectFromIndex(planned, index).filter((entry) => !isLeftOut(entry))
  return rankCandidates(typed, names, context)
}

/** Returns the accounts of an index a typed company name may mean, likeliest first; none for a text that names no company. */
export const rankAccounts = (typedName: string, index: NameIndex): RankedCandidate[] => {
  const typed = readName(typedName, index.toSimplified)
  if (typed === null) return []
  const maxNames = Math.max(MAX_NAMES_READ, index.entries.length / NAMES_PER_NAME_READ)

  return rankNamesIndexed({ typed, planned: planLookup(typed, index.statistics, { maxNames }) }, index, index)
}

/** Returns the accounts a looked-up name may mean among the names a database returned for its keys, likeliest first: as rankAccounts does from memory. */
export const rankNamesFound = ({ typed, planned }: CompanyNameLookup, names: readonly NameEntry[], context: RankingContext): RankedCandidate[] =>
  rankCandidates(typed, selectFromNames(planned, names, context.toSimplified), context)

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

/** Returns the account a typed company name means with confidence 0..1 and evidence; null when it names none likely enough. Linking needs settings.companyName.linkConfidenceRatio. */
export const resolveCompanyName = (typedName: string, index: NameIndex): CompanyNameResolution | null => decideResolution(rankAccounts(typedName, index))
