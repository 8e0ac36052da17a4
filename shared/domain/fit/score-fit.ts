import type { AccountTraits } from '@shared/model/account'
import type { CriterionOutcome, Fit, FitCriterion } from '@shared/model/fit'
import { explainFit } from './explain-fit'
import { expectationOf, isWithin, outcomeOf, type RangeCriterion, type SetCriterion, yearsTestOf } from './judge'

export type TraitsJudge = (traits: AccountTraits) => CriterionOutcome

const setJudge = (criterion: SetCriterion): TraitsJudge => {
  const isExpected = expectationOf(criterion)
  const { attribute } = criterion
  if (attribute === 'technologies') return ({ technologies }) => outcomeOf(technologies === null ? null : technologies.some(isExpected))

  return (traits) => {
    const value = traits[attribute]
    return outcomeOf(value === null ? null : isExpected(value))
  }
}

const rangeJudge = (criterion: RangeCriterion, asOf: string): TraitsJudge => {
  const { attribute } = criterion
  if (attribute === 'yearsListed') {
    const isLongEnough = yearsTestOf(criterion, asOf)
    return ({ listedOn }) => outcomeOf(listedOn === null ? null : isLongEnough(listedOn))
  }
  return (traits) => outcomeOf(isWithin(criterion, traits[attribute]))
}

/** Returns one judge per criterion: a function from an account's traits to matched, missed or unknown. */
export const traitsJudges = (criteria: readonly FitCriterion[], asOf: string): TraitsJudge[] =>
  criteria.map((criterion) => (criterion.operator === 'in' ? setJudge(criterion) : rangeJudge(criterion, asOf)))

/** Returns a function that scores one account after another against the same criteria; prepare it once for many accounts. */
export const fitScorer = (criteria: readonly FitCriterion[], asOf: string): ((traits: AccountTraits) => Fit) => {
  const judges = traitsJudges(criteria, asOf)
  // Filled anew for each account and read at once: thousands are scored in a row.
  const outcomes: CriterionOutcome[] = judges.map(() => 'unknown')
  return (traits) => {
    for (let index = 0; index < judges.length; index++) outcomes[index] = (judges[index] as TraitsJudge)(traits)
    return explainFit(criteria, outcomes)
  }
}

/** Returns how well an account matches the criteria on the day `asOf` (YYYY-MM-DD): score 0–100 or null, band, coverage 0..1, interval and reasons. */
export const scoreFit = (criteria: readonly FitCriterion[], traits: AccountTraits, asOf: string): Fit => fitScorer(criteria, asOf)(traits)
