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

/** What to answer for each outcome: its name, or whatever a caller reckons with. */
export type Answers<Answer> = Readonly<Record<CriterionOutcome, Answer>>

export const outcomeNames: Answers<CriterionOutcome> = { matched: 'matched', missed: 'missed', unknown: 'unknown' }

/** Returns the answer to a test on a value: an unknown (null) is neither matched nor missed. */
export const answerOf = <Value, Answer>(value: Value | null, isMet: (value: Value) => boolean, { matched, missed, unknown }: Answers<Answer>): Answer => {
  if (value === null) return unknown
  return isMet(value) ? matched : missed
}

/** Returns the outcome of a test on a value. */
export const outcomeOf = <Value>(value: Value | null, isMet: (value: Value) => boolean): CriterionOutcome => answerOf(value, isMet, outcomeNames)

/** Returns the test whether a number lies within the criterion's bounds, both included. Amounts below 0 do not exist, so an open lower bound is 0. */
export const rangeTestOf = ({ expected: { min, max } }: RangeCriterion): ((value: number) => boolean) => {
  const low = min ?? 0
  const high = max ?? Number.POSITIVE_INFINITY
  return (value) => value >= low && value <= high
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
