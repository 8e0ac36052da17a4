import { apportion } from '@shared/domain/arithmetic/apportion'
import type { CriterionOutcome, Fit, FitCriterion, FitReason } from '@shared/model/fit'
import { decideFit, tallyOutcomes } from './decide-fit'

const reasonsOf = (criteria: readonly FitCriterion[], outcomes: readonly CriterionOutcome[], scoreToShare: number): FitReason[] => {
  const metWeights = criteria.map(({ kind, weight }, index) => (kind === 'should' && outcomes[index] === 'matched' ? weight : 0))
  const metWeight = metWeights.reduce((sum, weight) => sum + weight, 0)
  const points =
    metWeight > 0
      ? apportion(
          scoreToShare,
          metWeights.map((weight) => weight / metWeight)
        )
      : []

  return criteria.map(({ id, kind, weight }, index) => ({ criterionId: id, kind, outcome: outcomes[index] ?? 'unknown', weight, points: points[index] ?? 0 }))
}

/**
 * Returns the fit of one account from the outcome of each criterion, parallel to `criteria`.
 * A reason's `outcome` says whether the statement holds, so for a must-not 'matched' is the bad news;
 * its `points` are whole and the shoulds' points add up to the score.
 */
export const explainFit = (criteria: readonly FitCriterion[], outcomes: readonly CriterionOutcome[]): Fit => {
  const verdict = decideFit(tallyOutcomes(criteria, outcomes))
  return { ...verdict, reasons: reasonsOf(criteria, outcomes, verdict.score ?? 0) }
}
