import { outcomeOf, type RangeCriterion, rangeTestOf, yearsListed, yearsTestOf } from '@shared/domain/fit/judge'
import { dateOfDay, dayOfDate } from '@shared/domain/time/day'
import { asDayNumber } from '@shared/model/units'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const bound = fc.option(fc.oneof(fc.integer({ min: -3, max: 40 }), fc.double({ min: 0, max: 30, noNaN: true })))
const day = fc.oneof(
  fc.integer({ min: 0, max: 25_000 }),
  fc.constantFrom('2020-02-29', '2021-02-28', '2021-03-01', '2024-02-29', '1999-12-31').map((date) => dayOfDate(date))
)

test('completed years by the order of dates are the years counted on the calendar, leap days included', () => {
  holds([bound, bound, day, day], (min, max, listed, today) => {
    const criterion: RangeCriterion = { id: 'years', kind: 'should', weight: 1, attribute: 'yearsListed', operator: 'between', expected: { min, max } }
    const [listedOn, asOf] = [dateOfDay(asDayNumber(listed)), dateOfDay(asDayNumber(today))]

    expect(outcomeOf(listedOn, yearsTestOf(criterion, asOf))).toBe(outcomeOf(yearsListed(asDayNumber(listed), asDayNumber(today)), rangeTestOf(criterion)))
  })
})

test.each([
  ['five years to the day', '2021-03-02', true],
  ['a day short of five years', '2021-03-03', false],
  ['a day short of eleven years', '2015-03-03', true],
  ['eleven years to the day', '2015-03-02', false]
])('from five to ten completed years: %s', (_, listedOn, isWithin) => {
  const criterion: RangeCriterion = { id: 'years', kind: 'should', weight: 1, attribute: 'yearsListed', operator: 'between', expected: { min: 5, max: 10 } }
  expect(yearsTestOf(criterion, '2026-03-02')(listedOn)).toBe(isWithin)
})
