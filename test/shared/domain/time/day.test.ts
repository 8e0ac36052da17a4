import { dateOfDay, dayOf, dayOfDate, startOfDay, yearsBetween } from '@shared/domain/time/day'
import { asDayNumber } from '@shared/model/units'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const anyDay = fc.integer({ min: -10_000, max: 60_000 }).map(asDayNumber)

describe('days in Asia/Shanghai', () => {
  test.each([
    ['1970-01-01T00:00:00.000Z', 0],
    ['1969-12-31T15:59:59.999Z', -1],
    ['1969-12-31T16:00:00.000Z', 0],
    ['2026-03-01T15:59:59.999Z', 20_513],
    ['2026-03-01T16:00:00Z', 20_514]
  ])('the instant %s falls on day %i', (instant, day) => {
    expect(dayOf(instant)).toBe(day)
  })

  test.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2026-03-01', 20_513]
  ])('the date %s is day %i and back', (date, day) => {
    expect(dayOfDate(date)).toBe(day)
    expect(dateOfDay(asDayNumber(day))).toBe(date)
  })

  test('a day begins at midnight in Shanghai', () => {
    expect(startOfDay(dayOfDate('2026-03-02'))).toBe('2026-03-01T16:00:00.000Z')
  })

  test('a day begins where the day before ends', () => {
    holds([anyDay], (day) => {
      const start = startOfDay(day)
      expect(dayOf(start)).toBe(day)
      expect(dayOf(new Date(Date.parse(start) - 1).toISOString())).toBe(day - 1)
    })
  })
})

describe('completed years', () => {
  test.each([
    ['2010-01-29', '2020-01-28', 9],
    ['2010-01-29', '2020-01-29', 10],
    ['2010-01-29', '2020-01-30', 10],
    ['2010-12-01', '2020-01-29', 9],
    ['2012-02-29', '2013-02-28', 0],
    ['2012-02-29', '2013-03-01', 1],
    ['2020-01-29', '2020-01-29', 0],
    ['2020-01-30', '2020-01-29', -1],
    ['1969-12-31', '1970-12-30', 0],
    ['1999-03-01', '2000-02-29', 0],
    ['1990-12-19', '2100-12-19', 110]
  ])('from %s to %s there are %i', (from, to, years) => {
    expect(yearsBetween(dayOfDate(from), dayOfDate(to))).toBe(years)
  })

  test('the same date n years later makes n years, the day before n − 1', () => {
    holds([anyDay, fc.integer({ min: 1, max: 60 })], (from, years) => {
      const date = dateOfDay(from)
      if (date.endsWith('02-29')) return

      const anniversary = dayOfDate(`${String(Number(date.slice(0, 4)) + years).padStart(4, '0')}${date.slice(4)}`)
      expect(yearsBetween(from, anniversary)).toBe(years)
      expect(yearsBetween(from, asDayNumber(anniversary - 1))).toBe(years - 1)
    })
  })
})
