import type { CriterionOutcome } from '@shared/model/fit'
import type { Answers } from './judge'

/** Of so many outcomes every pattern is a whole number of its own; beyond, doubles would share some. */
export const maxPatternCriteria = 33

const digits = ['unknown', 'missed', 'matched'] as const

/** Returns what each outcome of the criterion at `index` adds to the pattern: the outcomes of all criteria as one number in base 3. */
export const patternParts = (index: number): Answers<number> => {
  const place = 3 ** index
  return { unknown: 0, missed: place, matched: 2 * place }
}

/** Returns the outcomes of so many criteria from their pattern. */
export const outcomesOf = (pattern: number, count: number): CriterionOutcome[] =>
  Array.from({ length: count }, (_, index) => digits[Math.floor(pattern / 3 ** index) % 3] as CriterionOutcome)
