import { afterQuietHours } from '@shared/domain/alerts/quiet-hours'
import { medianOf, responseMinutes } from '@shared/domain/alerts/service-level'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const night = { fromHour: 21, toHour: 8 }

describe('quiet hours', () => {
  test.each([
    ['2026-03-02T12:59:59.999Z', '2026-03-02T12:59:59.999Z'],
    ['2026-03-02T13:00:00.000Z', '2026-03-03T00:00:00.000Z'],
    ['2026-03-02T15:59:00.000Z', '2026-03-03T00:00:00.000Z'],
    ['2026-03-02T16:00:00.000Z', '2026-03-03T00:00:00.000Z'],
    ['2026-03-02T23:59:59.999Z', '2026-03-03T00:00:00.000Z'],
    ['2026-03-03T00:00:00.000Z', '2026-03-03T00:00:00.000Z']
  ])('from 21 to 8 in China turn %s into %s', (at, expected) => {
    expect(afterQuietHours(at, night)).toBe(expected)
  })

  test('may lie within one day, and may be none', () => {
    expect(afterQuietHours('2026-03-02T04:30:00.000Z', { fromHour: 12, toHour: 14 })).toBe('2026-03-02T06:00:00.000Z')
    expect(afterQuietHours('2026-03-02T06:00:00.000Z', { fromHour: 12, toHour: 14 })).toBe('2026-03-02T06:00:00.000Z')
    expect(afterQuietHours('2026-03-02T13:00:00.000Z', { fromHour: 21, toHour: 21 })).toBe('2026-03-02T13:00:00.000Z')
  })

  test('never hold longer than they last, and what they let out is not held again', () => {
    const hour = fc.integer({ min: 0, max: 23 })
    holds([fc.integer({ min: 0, max: 4e9 }), hour, hour], (seconds, fromHour, toHour) => {
      const at = new Date(seconds * 1000).toISOString()
      const quiet = { fromHour, toHour }
      const until = afterQuietHours(at, quiet)
      const lengthHours = (toHour - fromHour + 24) % 24
      const heldMs = Date.parse(until) - Date.parse(at)
      expect(heldMs).toBeGreaterThanOrEqual(0)
      expect(heldMs).toBeLessThanOrEqual(lengthHours * 3_600_000)
      expect(afterQuietHours(until, quiet)).toBe(until)
    })
  })
})

describe('the first response', () => {
  test.each([
    ['2026-03-02T02:00:00.000Z', '2026-03-02T02:05:59.000Z', 5],
    ['2026-03-02T14:00:00.000Z', '2026-03-03T00:12:00.000Z', 12],
    ['2026-03-02T14:00:00.000Z', '2026-03-02T15:00:00.000Z', 0],
    ['2026-03-02T02:00:00.000Z', null, null]
  ])('to an alert of %s at %s took %s minutes', (createdAt, acknowledgedAt, minutes) => {
    expect(responseMinutes({ createdAt, acknowledgedAt }, night)).toBe(minutes)
  })

  test.each([
    [[], null],
    [[7], 7],
    [[9, 1], 5],
    [[10, 2, 1], 2],
    [[100, 3, 2, 10], 6.5]
  ])('the middle of %j is %s', (values, median) => {
    expect(medianOf(values)).toBe(median)
  })
})
