import { dateOfDay } from '@shared/domain/time/day'
import type { AccountTraits } from '@shared/model/account'
import { type FitCriterion, rangeAttributes, setAttributes } from '@shared/model/fit'
import { asDayNumber } from '@shared/model/units'
import fc from 'fast-check'

/** Few values, so that criteria are met, missed and unknown about equally often. */
const textArbitrary = fc.constantFrom('软件服务', '银行', '深圳', '北京', 'SAP')
const numberArbitrary = fc.integer({ min: 0, max: 30 })
const orNull = <Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<Value | null> => fc.option(arbitrary, { nil: null, freq: 3 })

export const traitsArbitrary: fc.Arbitrary<AccountTraits> = fc.record({
  industry: orNull(textArbitrary),
  region: orNull(textArbitrary),
  ownership: orNull(textArbitrary),
  board: orNull(textArbitrary),
  listedOn: orNull(fc.integer({ min: 7_000, max: 20_600 }).map((day) => dateOfDay(asDayNumber(day)))),
  employeeCount: orNull(numberArbitrary),
  annualRevenueCny: orNull(numberArbitrary),
  technologies: orNull(fc.uniqueArray(textArbitrary, { maxLength: 3 }))
})

const kindArbitrary = fc.constantFrom('must' as const, 'should' as const, 'should' as const, 'must-not' as const)
const weightArbitrary = fc.double({ min: 0.1, max: 100, noNaN: true })

const setArbitrary = fc.record({
  kind: kindArbitrary,
  weight: weightArbitrary,
  attribute: fc.constantFrom(...setAttributes),
  operator: fc.constant('in' as const),
  expected: fc.uniqueArray(textArbitrary, { minLength: 1, maxLength: 3 })
})

const rangeArbitrary = fc.record({
  kind: kindArbitrary,
  weight: weightArbitrary,
  attribute: fc.constantFrom(...rangeAttributes),
  operator: fc.constant('between' as const),
  expected: fc
    .tuple(numberArbitrary, numberArbitrary, fc.constantFrom('both', 'min', 'max'))
    .map(([a, b, bounds]) => ({ min: bounds === 'max' ? null : Math.min(a, b), max: bounds === 'min' ? null : Math.max(a, b) }))
})

/** Up to eight criteria of any kind with distinct ids. */
export const criteriaArbitrary: fc.Arbitrary<FitCriterion[]> = fc
  .array(fc.oneof(setArbitrary, rangeArbitrary), { maxLength: 8 })
  .map((criteria) => criteria.map((criterion, index) => ({ id: `c${index}`, ...criterion })))
