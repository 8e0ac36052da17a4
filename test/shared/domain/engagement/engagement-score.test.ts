import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { engagementLevel, engagementScore, fallsBelowOn, heatAtScore } from '@shared/domain/engagement/engagement-score'
import { asDayNumber, asHeat, type Heat } from '@shared/model/units'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const model = defaultScoringModel
const today = asDayNumber(20_513)
/** Heat of an account whose decayed sum is `sum` today. */
const heatOfSum = (sum: number): Heat => asHeat(Math.log2(sum) + today / 45)
const later = (days: number) => asDayNumber(today + days)

const heatArbitrary = fc.double({ min: 440, max: 470, noNaN: true }).map(asHeat)
const scoreArbitrary = fc.integer({ min: 1, max: 100 })

describe('engagement score', () => {
  test.each([
    [40, 50],
    [80, 75],
    [20, 29],
    [8, 13],
    [1, 2],
    [0.1, 0],
    [400, 100],
    [52.9, 60],
    [52, 59]
  ])('a decayed sum of %d shows as %i', (sum, score) => {
    expect(engagementScore(heatOfSum(sum), today, model)).toBe(score)
  })

  test('is null, not 0, without heat', () => {
    expect(engagementScore(null, today, model)).toBeNull()
  })

  test('a half-life later the sum is worth half', () => {
    expect(engagementScore(heatOfSum(80), later(45), model)).toBe(50)
  })

  test('without a touch it falls and never rises, and accounts keep their order on every day', () => {
    holds([heatArbitrary, heatArbitrary, fc.integer({ min: 1, max: 400 })], (a, b, days) => {
      const now = [a, b].map((heat) => engagementScore(heat, today, model) ?? Number.NaN)
      const then = [a, b].map((heat) => engagementScore(heat, later(days), model) ?? Number.NaN)
      expect(then[0]).toBeLessThanOrEqual(now[0] ?? Number.NaN)
      for (const [scoreA = 0, scoreB = 0] of [now, then]) {
        if (a >= b) expect(scoreA).toBeGreaterThanOrEqual(scoreB)
        else expect(scoreA).toBeLessThanOrEqual(scoreB)
      }
    })
  })
})

describe('heat at a score', () => {
  test('is where the shown score begins', () => {
    holds([scoreArbitrary, fc.integer({ min: 15_000, max: 30_000 })], (score, day) => {
      const on = asDayNumber(day)
      const heat = heatAtScore(score, on, model)
      expect(engagementScore(asHeat(heat + 1e-9), on, model)).toBe(score)
      expect(engagementScore(asHeat(heat - 1e-9), on, model)).toBe(score - 1)
    })
  })

  test('rises by one per half-life', () => {
    expect(heatAtScore(60, later(45), model) - heatAtScore(60, today, model)).toBeCloseTo(1, 12)
  })

  test.each([0, -5])('every heat shows as at least %i', (score) => {
    expect(heatAtScore(score, today, model)).toBe(Number.NEGATIVE_INFINITY)
  })
})

describe('engagement level', () => {
  test.each([
    [52.9, 1],
    [52, 2],
    [20.2, 2],
    [20.1, 3]
  ])('a decayed sum of %d is level %i', (sum, level) => {
    expect(engagementLevel(heatOfSum(sum), today, model)).toBe(level)
  })

  test('is 3 without heat', () => {
    expect(engagementLevel(null, today, model)).toBe(3)
    expect(engagementLevel(null, asDayNumber(-1000), model)).toBe(3)
  })

  test('by heat agrees with the thresholds by the shown score', () => {
    holds([heatArbitrary], (heat) => {
      const score = engagementScore(heat, today, model) ?? Number.NaN
      const byScore = [60, 30, 0].findIndex((threshold) => score >= threshold) + 1
      expect(engagementLevel(heat, today, model)).toBe(byScore)
    })
  })

  test('is 1 at the very heat that begins level 1', () => {
    expect(engagementLevel(heatAtScore(60, today, model), today, model)).toBe(1)
    expect(engagementLevel(heatAtScore(30, today, model), today, model)).toBe(2)
  })
})

describe('falls below a score', () => {
  test('on the first day the shown score is less, and not a day earlier', () => {
    holds([heatArbitrary, scoreArbitrary], (heat, score) => {
      const day = fallsBelowOn(heat, score, model)
      expect(engagementScore(heat, day, model)).toBeLessThan(score)
      expect(engagementScore(heat, asDayNumber(day - 1), model)).toBeGreaterThanOrEqual(score)
    })
  })

  test('an account with twice the heat of the threshold leaves it a half-life later', () => {
    const heat = asHeat(heatAtScore(60, today, model) + 1 + 0.001)
    expect(fallsBelowOn(heat, 60, model)).toBe(today + 46)
  })
})
