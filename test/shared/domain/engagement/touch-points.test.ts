import { touchPoints } from '@shared/domain/engagement/touch-points'
import type { ScoringRule } from '@shared/model/scoring-model'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const minutes: ScoringRule['quantity'] = { kind: 'rate', perUnits: 10, points: 3, maxPoints: 12 }
const interest: ScoringRule['quantity'] = { kind: 'steps', points: [5, 15, 30] }

describe('the points of one touch', () => {
  test.each<[string, ScoringRule['quantity'], number | null, number]>([
    ['without points by quantity are the rule’s', null, 25, 8],
    ['without a known quantity are the rule’s', minutes, null, 8],
    ['by steps without a known quantity are the rule’s', interest, null, 8],
    ['below the first full unit are none', minutes, 9.9, 0],
    ['at the first full unit are its points', minutes, 10, 3],
    ['of a broken unit are those of the full ones', minutes, 39, 9],
    ['stop at the most', minutes, 400, 12],
    ['of the first step', interest, 1, 5],
    ['of the middle step', interest, 2, 15],
    ['of the last step', interest, 3, 30],
    ['between steps are those of the nearer one', interest, 2.6, 30],
    ['below the first step are the first one’s', interest, 0, 5],
    ['above the last step are the last one’s', interest, 9, 30]
  ])('%s', (_name, quantity, given, points) => {
    expect(touchPoints({ points: 8, quantity }, given)).toBe(points)
  })

  test('a rule that takes away takes away', () => {
    expect(touchPoints({ points: -10, quantity: null }, null)).toBe(-10)
    expect(touchPoints({ points: 8, quantity: { ...minutes, points: -2 } }, 30)).toBe(-6)
  })

  test('by a rate never fall with more of it, pass the most or break into fractions', () => {
    const arbitrary = fc.record({
      perUnits: fc.integer({ min: 1, max: 60 }),
      points: fc.integer({ min: 0, max: 20 }),
      maxPoints: fc.integer({ min: 1, max: 100 }),
      quantity: fc.double({ min: 0, max: 500, noNaN: true }),
      more: fc.double({ min: 0, max: 500, noNaN: true })
    })
    holds([arbitrary], ({ quantity, more, ...rate }) => {
      const rule = { points: 8, quantity: { kind: 'rate' as const, ...rate } }
      const few = touchPoints(rule, quantity)
      expect(Number.isInteger(few) && few >= 0 && few <= rate.maxPoints).toBe(true)
      expect(touchPoints(rule, quantity + more)).toBeGreaterThanOrEqual(few)
    })
  })
})
