import { compareNames } from './compare-names'
import { describeQuery, type Kind, kindOf, OUTSIDE_MEASURES } from './describe-query'
import { MATCH_WEIGHTS, OUTSIDE_WEIGHTS } from './match-weights'
import { MEASURES, type Measures } from './measures'
import type { NameEntry } from './name-index'
import type { NameStatistics } from './name-statistics'
import { type SegmentedName, segmentName, type ToSimplified } from './segment-name'

export interface RankedCandidate extends NameEntry {
  /** Probability, 0..1, that the typed name means this account. */
  probability: number
  measures: Measures
}

export interface RankingContext {
  statistics: Pick<NameStatistics, 'signWeights'>
  toSimplified: ToSimplified
  /** Accounts something besides the name speaks for, such as the mail domain. */
  hintedAccountIds?: ReadonlySet<string>
}

interface Scored extends NameEntry {
  score: number
  measures: Measures
}

/** Natural logarithms of how much likelier a hint, and a known spelling typed as it stands, make an account. */
const HINT_SCORE = 4
const ALIAS_SCORE = 8

const scoreOf = (measures: Measures, kind: Kind): number => MEASURES.reduce((sum, measure) => sum + MATCH_WEIGHTS[measure][kind] * measures[measure], 0)

/** Score of the company not being in the list. */
const outsideScoreOf = (typed: SegmentedName, kind: Kind, signWeights: Float32Array): number => {
  const described = describeQuery(typed, signWeights)
  return OUTSIDE_MEASURES.reduce((sum, measure) => sum + OUTSIDE_WEIGHTS[measure][kind] * described[measure], 0)
}

/** The best name of each account, best account first. */
const bestPerAccount = (scored: readonly Scored[]): Scored[] => {
  const best = new Map<string, Scored>()
  for (const one of scored) if ((best.get(one.accountId)?.score ?? Number.NEGATIVE_INFINITY) < one.score) best.set(one.accountId, one)

  return [...best.values()].sort((a, b) => b.score - a.score || (a.accountId < b.accountId ? -1 : 1))
}

/**
 * Returns the accounts among the names, likeliest first, each with the probability that it is meant. A multinomial logit (McFadden 1974) with an
 * outside option: accounts alike share the probability among them, and a company that is in nobody's list takes it from all.
 */
export const rankCandidates = (typed: SegmentedName, names: readonly NameEntry[], context: RankingContext): RankedCandidate[] => {
  const { statistics, toSimplified, hintedAccountIds } = context
  const kind = kindOf(typed)
  const scored = names.map((entry) => {
    const candidate = segmentName(entry.name, toSimplified)
    const measures = compareNames(typed, candidate, statistics.signWeights)
    const aliasScore = entry.isAlias === true && candidate.text === typed.text ? ALIAS_SCORE : 0
    const hintScore = hintedAccountIds?.has(entry.accountId) ? HINT_SCORE : 0

    return { ...entry, measures, score: scoreOf(measures, kind) + aliasScore + hintScore }
  })
  const best = bestPerAccount(scored)
  const outside = outsideScoreOf(typed, kind, statistics.signWeights)
  const highest = Math.max(outside, best[0]?.score ?? outside)
  const total = best.reduce((sum, { score }) => sum + Math.exp(score - highest), Math.exp(outside - highest))

  return best.map(({ score, ...candidate }) => ({ ...candidate, probability: Math.exp(score - highest) / total }))
}
