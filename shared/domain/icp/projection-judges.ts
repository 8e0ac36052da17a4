import { expectationOf, outcomeOf, type RangeCriterion, rangeTestOf, type SetCriterion, yearsListed } from '@shared/domain/fit/judge'
import { dayOfDate } from '@shared/domain/time/day'
import type { CriterionOutcome, FitCriterion } from '@shared/model/fit'
import type { TraitProjection } from '@shared/model/trait-projection'
import { asDayNumber, type DayNumber } from '@shared/model/units'

export type IndexJudge = (index: number) => CriterionOutcome

const setJudge = (criterion: SetCriterion, { sets, technologies }: TraitProjection): IndexJudge => {
  const isExpected = expectationOf(criterion)
  const { attribute } = criterion
  if (attribute === 'technologies') {
    const isExpectedCode = (technologies?.dictionary ?? []).map(isExpected)
    const isAnyExpected = (codes: readonly number[]): boolean => codes.some((code) => isExpectedCode[code] === true)
    return (index) => outcomeOf(technologies?.codes[index] ?? null, isAnyExpected)
  }

  const { dictionary, codes } = sets[attribute]
  const outcomeByCode = dictionary.map((value) => outcomeOf(value, isExpected))
  // The unknown code is no index of the dictionary.
  return (index) => outcomeByCode[codes[index] ?? -1] ?? 'unknown'
}

const rangeJudge = (criterion: RangeCriterion, { numbers }: TraitProjection, asOf: DayNumber): IndexJudge => {
  const { attribute } = criterion
  const isWithin = rangeTestOf(criterion)
  if (attribute !== 'yearsListed') return (index) => outcomeOf(numbers[attribute]?.[index] ?? null, isWithin)

  return (index) => {
    const listedOn = numbers.listedOn?.[index] ?? null
    return outcomeOf(yearsListed(listedOn === null ? null : asDayNumber(listedOn), asOf), isWithin)
  }
}

/** Returns one judge per criterion that reads dictionary codes: each expected text is looked up once per dictionary, not once per account. */
export const projectionJudges = (criteria: readonly FitCriterion[], projection: TraitProjection, asOf: string): IndexJudge[] => {
  const asOfDay = dayOfDate(asOf)
  return criteria.map((criterion) => (criterion.operator === 'in' ? setJudge(criterion, projection) : rangeJudge(criterion, projection, asOfDay)))
}
