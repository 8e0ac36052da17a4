import { apportion } from '@shared/domain/arithmetic/apportion'
import type { CriterionOutcome, Fit, FitCriterion } from '@shared/model/fit'
import { decideFit, tallyOutcomes } from './decide-fit'

const gives = ({ kind }: FitCriterion, outcome: CriterionOutcome | undefined): boolean => kind === 'should' && outcome === 'matched'

/** Whole points of the score for each should that is met, in their order; nothing else gives any. */
const pointsOf = (
  criteria: readonly FitCriterion[],
  outcomes: readonly CriterionOutcome[],
  { score, metWeight }: { score: number; metWeight: number }
): number[] => {
  if (metWeight === 0 || score === 0) return []
  const shares: number[] = []
  for (let index = 0; index < criteria.length; index++) {
    const criterion = criteria[index] as FitCriterion
    if (gives(criterion, outcomes[index])) shares.push(criterion.weight / metWeight)
  }
  return apportion(score, shares)
}

/**
 * Returns the fit of one account from the outcome of each criterion, parallel to `criteria`.
 * A reason's `outcome` says whether the statement holds, so for a must-not 'matched' is the bad news;
 * its `points` are whole and the shoulds' points add up to the score.
 */
export const explainFit = (criteria: readonly FitCriterion[], outcomes: readonly CriterionOutcome[]): Fit => {
  const tally = tallyOutcomes(criteria, outcomes)
  const { score, band, coverageRatio, lowScore, highScore } = decideFit(tally)
  const points = pointsOf(criteria, outcomes, { score: score ?? 0, metWeight: tally.metWeight })
  let given = 0
  const reasons = criteria.map((criterion, index) => {
    const outcome = outcomes[index] ?? 'unknown'
    const own = gives(criterion, outcome) ? (points[given++] ?? 0) : 0
    return { criterionId: criterion.id, kind: criterion.kind, outcome, weight: criterion.weight, points: own }
  })
  return { score, band, coverageRatio, lowScore, highScore, reasons }
}
