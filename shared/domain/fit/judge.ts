import { yearsBetween } from '@shared/domain/time/day'
import type { CriterionOutcome, FitCriterion } from '@shared/model/fit'
import type { DayNumber } from '@shared/model/units'

export type SetCriterion = Extract<FitCriterion, { operator: 'in' }>
export type RangeCriterion = Extract<FitCriterion, { operator: 'between' }>

/** Accounts share their industries and regions, so folding each again for every account would be most of the work. */
const MAX_REMEMBERED = 2000

const foldText = (text: string): string => text.trim().toLowerCase()

/** Returns the test whether a value is one of those the criterion expects; case and outer blanks do not matter. */
export const expectationOf = ({ expected }: SetCriterion): ((value: string) => boolean) => {
  const folded = new Set(expected.map(foldText))
  const known = new Map<string, boolean>()
  return (value) => {
    const before = known.get(value)
    if (before !== undefined) return before
    const isExpected = folded.has(foldText(value))
    if (known.size < MAX_REMEMBERED) known.set(value, isExpected)
    return isExpected
  }
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

const YEAR_DIGITS = 4

/** The last listing date (YYYY-MM-DD, it need not exist) at which so many years are completed on the day `asOf`. */
const dateYearsBefore = (asOf: string, years: number): string =>
  `${String(Number(asOf.slice(0, YEAR_DIGITS)) - years).padStart(YEAR_DIGITS, '0')}${asOf.slice(YEAR_DIGITS)}`

/**
 * Returns the test whether the completed years between a listing date and `asOf` (both YYYY-MM-DD) lie within the bounds.
 * Years are completed exactly from one date on, and such dates stand in the order of their texts: no date has to be read per account.
 */
export const yearsTestOf = ({ expected: { min, max } }: RangeCriterion, asOf: string): ((listedOn: string) => boolean) => {
  const latest = dateYearsBefore(asOf, Math.ceil(min ?? 0))
  const tooOld = max === null ? '' : dateYearsBefore(asOf, Math.floor(max) + 1)
  return (listedOn) => listedOn <= latest && listedOn > tooOld
}
