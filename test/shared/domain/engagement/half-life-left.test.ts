import { ratioLeft } from '@shared/domain/engagement/half-life-left'
import { asDayNumber } from '@shared/model/units'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const touchDay = asDayNumber(20_500)
const leftAfter = (days: number, halfLifeDays: number): number => ratioLeft(touchDay, asDayNumber(touchDay + days), { halfLifeDays })

describe('what is left of a touch', () => {
  test.each([
    [0, 45, 1],
    [45, 45, 0.5],
    [90, 45, 0.25],
    [31, 45, 0.62],
    [7, 7, 0.5],
    [-3, 45, 1]
  ])('after %i days with a half-life of %i days is %d', (days, halfLifeDays, left) => {
    expect(leftAfter(days, halfLifeDays)).toBeCloseTo(left, 2)
  })

  test('halves with every half-life, never rises and stays within 0..1', () => {
    holds([fc.integer({ min: 0, max: 400 }), fc.integer({ min: 1, max: 120 }), fc.integer({ min: 0, max: 50 })], (days, halfLifeDays, more) => {
      const left = leftAfter(days, halfLifeDays)
      expect(leftAfter(days + halfLifeDays, halfLifeDays)).toBeCloseTo(left / 2, 12)
      expect(leftAfter(days + more, halfLifeDays)).toBeLessThanOrEqual(left)
      expect(left >= 0 && left <= 1).toBe(true)
    })
  })
})
