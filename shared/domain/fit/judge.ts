import { yearsBetween } from '@shared/domain/time/day'
import type { CriterionOutcome, FitCriterion } from '@shared/model/fit'
import type { DayNumber } from '@shared/model/units'

export type SetCriterion = Extract<FitCriterion, { operator: 'in' }>
export type RangeCriterion = Extract<FitCriterion, { operator: 'between' }>

const foldText = (text: string): string => text.trim().toLowerCase()

/** Returns the test whether a value is one of those the criterion expects; case and outer blanks do not matter. */
export const expectationOf = ({ expected }: SetCriterion): ((value: string) => boolean) => {
  const folded = new Set(expected.map(foldText))
  return (value) => folded.has(foldText(value))
}

/** Returns the outcome for a yes, a no or an unknown (null): unknown is neither. */
export const outcomeOf = (isMatched: boolean | null): CriterionOutcome => {
  if (isMatched === null) return 'unknown'
  return isMatched ? 'matched' : 'missed'
}

/** Returns whether a number lies within the criterion's bounds, both included; null stays null. Amounts below 0 do not exist, so an open lower bound is 0. */
export const isWithin = ({ expected: { min, max } }: RangeCriterion, value: number | null): boolean | null => {
  if (value === null) return null
  return value >= (min ?? 0) && (max === null || value <= max)
}

/** Returns the completed years since the listing; −1 before it, null when unknown. */
export const yearsListed = (listedOn: DayNumber | null, asOf: DayNumber): number | null => (listedOn === null ? null : yearsBetween(listedOn, asOf))
