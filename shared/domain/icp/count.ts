import { decideFit, type FitVerdict, isGateFailed, tallyOutcomes } from '@shared/domain/fit/decide-fit'
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
  /** Returns the counts so far. */
  read: () => CriteriaCounts
}

const isRemoved = (kind: FitCriterion['kind'], outcome: CriterionOutcome): boolean => (kind === 'should' ? outcome === 'missed' : isGateFailed(kind, outcome))

/** Returns a counter that the phone's preview and the server's pages both run on, so that they cannot disagree. */
export const criteriaCounter = (criteria: readonly FitCriterion[]): CriteriaCounter => {
  const bandCounts = { A: 0, B: 0, C: 0, unknown: 0 }
  const tallies = criteria.map(({ id, kind }) => ({ id, kind, removedCount: 0, unknownCount: 0 }))
  let examinedCount = 0
  let matchedCount = 0

  const add = (outcomes: readonly CriterionOutcome[]): FitVerdict => {
    const sums = tallyOutcomes(criteria, outcomes)
    const verdict = decideFit(sums)
    examinedCount += 1
    if (sums.failedGateCount === 0) matchedCount += 1
    bandCounts[verdict.band ?? 'unknown'] += 1
    tallies.forEach((tally, index) => {
      const outcome = outcomes[index] ?? 'unknown'
      if (outcome === 'unknown') tally.unknownCount += 1
      if (isRemoved(tally.kind, outcome)) tally.removedCount += 1
    })
    return verdict
  }
  const read = (): CriteriaCounts => ({
    examinedCount,
    matchedCount,
    bandCounts: { ...bandCounts },
    removedCounts: Object.fromEntries(tallies.map(({ id, removedCount }) => [id, removedCount])),
    unknownCounts: Object.fromEntries(tallies.map(({ id, unknownCount }) => [id, unknownCount]))
  })

  return { add, read }
}

/** Returns the counts over a page of accounts' traits, on the day `asOf` (YYYY-MM-DD). */
export const countCriteria = (criteria: readonly FitCriterion[], traitsList: readonly AccountTraits[], asOf: string): CriteriaCounts => {
  const judges = traitsJudges(criteria, asOf)
  const { add, read } = criteriaCounter(criteria)
  for (const traits of traitsList) add(judges.map((judge) => judge(traits)))
  return read()
}
