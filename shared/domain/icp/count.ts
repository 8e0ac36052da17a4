import { decideFit, type FitTally, type FitVerdict, isGateFailed, tallyOutcomes } from '@shared/domain/fit/decide-fit'
import { traitsJudges } from '@shared/domain/fit/score-fit'
import type { AccountTraits } from '@shared/model/account'
import type { CriterionOutcome, FitBand, FitCriterion } from '@shared/model/fit'

export interface CriteriaCounts {
  examinedCount: number
  /** Accounts with no failed gate. */
  matchedCount: number
  bandCounts: Record<FitBand | 'unknown', number>
  /** Per criterion, how many accounts it turns away by itself: a must missed, a must-not hit, a should missed. */
  removedCounts: Record<string, number>
  /** Per criterion, for how many accounts it cannot be told. */
  unknownCounts: Record<string, number>
}

export interface CriteriaCounter {
  /** Counts one more account, by the outcome of each criterion, and returns its fit without reasons. */
  add: (outcomes: readonly CriterionOutcome[]) => FitVerdict
  counts: CriteriaCounts
}

const isRemoved = ({ kind }: FitCriterion, outcome: CriterionOutcome): boolean => (kind === 'should' ? outcome === 'missed' : isGateFailed(kind, outcome))

const countOutcomes = (counts: CriteriaCounts, criteria: readonly FitCriterion[], outcomes: readonly CriterionOutcome[]): void => {
  criteria.forEach((criterion, index) => {
    const outcome = outcomes[index] ?? 'unknown'
    const { id } = criterion
    if (outcome === 'unknown') counts.unknownCounts[id] = (counts.unknownCounts[id] ?? 0) + 1
    if (isRemoved(criterion, outcome)) counts.removedCounts[id] = (counts.removedCounts[id] ?? 0) + 1
  })
}

const zeroPerCriterion = (criteria: readonly FitCriterion[]): Record<string, number> => Object.fromEntries(criteria.map(({ id }) => [id, 0]))

/** Returns a counter that the phone's preview and the server's pages both run on, so that they cannot disagree. */
export const criteriaCounter = (criteria: readonly FitCriterion[]): CriteriaCounter => {
  const counts: CriteriaCounts = {
    examinedCount: 0,
    matchedCount: 0,
    bandCounts: { A: 0, B: 0, C: 0, unknown: 0 },
    removedCounts: zeroPerCriterion(criteria),
    unknownCounts: zeroPerCriterion(criteria)
  }
  const add = (outcomes: readonly CriterionOutcome[]): FitVerdict => {
    const tally: FitTally = tallyOutcomes(criteria, outcomes)
    const verdict = decideFit(tally)
    counts.examinedCount += 1
    if (tally.failedGateCount === 0) counts.matchedCount += 1
    counts.bandCounts[verdict.band ?? 'unknown'] += 1
    countOutcomes(counts, criteria, outcomes)
    return verdict
  }
  return { add, counts }
}

/** Returns the counts over a page of accounts' traits, on the day `asOf` (YYYY-MM-DD). */
export const countCriteria = (criteria: readonly FitCriterion[], traitsList: readonly AccountTraits[], asOf: string): CriteriaCounts => {
  const judges = traitsJudges(criteria, asOf)
  const { add, counts } = criteriaCounter(criteria)
  for (const traits of traitsList) add(judges.map((judge) => judge(traits)))
  return counts
}
