import { defaultScoringModel as model } from '@shared/domain/engagement/default-model'
import { engagementScore, heatAtScore } from '@shared/domain/engagement/engagement-score'
import { type LevelUntil, levelUntil, steadyLevel } from '@shared/domain/journey/level-until'
import { asDayNumber, asHeat } from '@shared/model/units'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const today = asDayNumber(20_600)
const nowhere: LevelUntil = { levelOneUntilDay: null, levelTwoUntilDay: null }
const inBoth: LevelUntil = { levelOneUntilDay: asDayNumber(today + 1), levelTwoUntilDay: asDayNumber(today + 1) }
const levelAt = (score: number, before: LevelUntil): number => steadyLevel(levelUntil(before, { heat: heatAtScore(score, today, model), today, model }), today)

describe('a level with hysteresis', () => {
  test.each([
    [60, nowhere, 1],
    [59, nowhere, 2],
    [48, nowhere, 2],
    [30, nowhere, 2],
    [29, nowhere, 3],
    [24, nowhere, 3],
    [59, inBoth, 1],
    [48, inBoth, 1],
    [47, inBoth, 2],
    [29, inBoth, 2],
    [24, inBoth, 2],
    [23, inBoth, 3]
  ])('at score %d from %j is %d: entered at 60 and 30, left below 48 and 24', (score, before, level) => {
    expect(levelAt(score, before)).toBe(level)
  })

  test('is forgotten once its day has come', () => {
    const until = { levelOneUntilDay: today, levelTwoUntilDay: today }
    expect(levelAt(59, until)).toBe(2)
    expect(steadyLevel(until, today)).toBe(3)
    expect(steadyLevel(until, asDayNumber(today - 1))).toBe(1)
    expect(steadyLevel({ ...until, levelOneUntilDay: null }, asDayNumber(today - 1))).toBe(2)
  })

  test('is nothing without heat', () => {
    expect(levelUntil(inBoth, { heat: null, today, model })).toEqual(nowhere)
  })

  test('is left on the first day that shows less than 80 % of the threshold', () => {
    holds([fc.double({ min: 455, max: 470, noNaN: true })], (value) => {
      const heat = asHeat(value)
      const { levelOneUntilDay, levelTwoUntilDay } = levelUntil(nowhere, { heat, today, model })
      for (const [untilDay, leaveScore] of [
        [levelOneUntilDay, 48],
        [levelTwoUntilDay, 24]
      ] as const) {
        if (untilDay === null) continue
        expect(engagementScore(heat, untilDay, model)).toBeLessThan(leaveScore)
        expect(engagementScore(heat, asDayNumber(untilDay - 1), model)).toBeGreaterThanOrEqual(leaveScore)
      }
    })
  })
})
