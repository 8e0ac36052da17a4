import { countTouches } from '@shared/domain/engagement/count-touches'
import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import type { LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { touchPoints } from '@shared/domain/engagement/touch-points'
import type { ScoringModel } from '@shared/model/scoring-model'
import fc from 'fast-check'
import { historyArbitrary, modelArbitrary } from '../../../support/arbitraries/histories'
import { touch } from '../../../support/builders/touch'
import { holds } from '../../../support/property'

const pointsById = (touches: LedgerTouch[], model: ScoringModel = defaultScoringModel): Record<string, number> =>
  Object.fromEntries(countTouches(touches, model).map(({ touch: { id }, countedPoints }) => [id, countedPoints]))

const sum = (points: Record<string, number>): number => Object.values(points).reduce((total, own) => total + own, 0)

describe('counted points', () => {
  test('five views a day count, the sixth in time does not', () => {
    const views = [6, 3, 1, 5, 2, 4].map((hour) => touch({ id: `tch_${hour}`, occurredAt: `2026-03-02T0${hour}:00:00.000Z` }))
    expect(pointsById(views)).toEqual({ tch_1: 2, tch_2: 2, tch_3: 2, tch_4: 2, tch_5: 2, tch_6: 0 })
  })

  test('of two touches at the same moment the smaller id counts', () => {
    const reserve = (id: string) => touch({ id, kind: 'live_reserve' })
    expect(pointsById([reserve('tch_b'), reserve('tch_a')])).toEqual({ tch_a: 4, tch_b: 0 })
  })

  test('an excluded touch counts nothing and takes no place', () => {
    const reserve = (id: string, excludedReason: 'staff' | null) => touch({ id, kind: 'live_reserve', excludedReason })
    expect(pointsById([reserve('tch_a', 'staff'), reserve('tch_b', null)])).toEqual({ tch_a: 0, tch_b: 4 })
  })

  test('a touch without a rule counts nothing', () => {
    expect(pointsById([touch()], { ...defaultScoringModel, rules: [] })).toEqual({ tch_000001: 0 })
  })

  test('the same touch twice is one touch', () => {
    expect(countTouches([touch(), touch()], defaultScoringModel)).toHaveLength(1)
  })

  test('touches come back in the order of time, then id', () => {
    const shuffled = [touch({ id: 'tch_b' }), touch({ id: 'tch_a' }), touch({ id: 'tch_c', occurredAt: '2026-03-01T00:00:00.000Z' })]
    expect(countTouches(shuffled, defaultScoringModel).map((counted) => counted.touch.id)).toEqual(['tch_c', 'tch_a', 'tch_b'])
  })

  test('neither order nor duplicates matter', () => {
    const shuffledTwice = historyArbitrary.chain((history) =>
      fc.tuple(fc.constant(history), fc.shuffledSubarray([...history, ...history], { minLength: history.length * 2 }))
    )
    holds([shuffledTwice, modelArbitrary(-10)], ([history, shuffled], model) => {
      expect(countTouches(shuffled, model)).toEqual(countTouches(history, model))
    })
  })

  test('one more touch never lowers the sum of counted points while points are positive', () => {
    holds([historyArbitrary, modelArbitrary(0)], (history, any) => {
      const [last, ...rest] = history
      if (last === undefined) return

      // A short visit before a long one takes its place in the cap, so with quantities it may bring less.
      const model = { ...any, rules: any.rules.map((rule) => ({ ...rule, quantity: null })) }
      const before = sum(pointsById(rest, model))
      const gained = sum(pointsById(history, model)) - before
      expect(gained).toBeGreaterThanOrEqual(0)
      const rule = model.rules.find(({ kind }) => kind === last.kind)
      expect(gained).toBeLessThanOrEqual(rule ? touchPoints(rule, last.quantity ?? null) : 0)
    })
  })

  test('of interest shown at an event the highest counts, whenever it was shown', () => {
    const shown = fc.array(fc.record({ quantity: fc.constantFrom(null, 1, 2, 3), hour: fc.integer({ min: 0, max: 9 }) }), { minLength: 1, maxLength: 12 })
    holds([shown], (captures) => {
      const touches = captures.map(({ quantity, hour }, n) =>
        touch({ id: `tch_${100 + n}`, kind: 'booth_interest', quantity, occurredAt: `2026-03-02T0${hour}:00:00.000Z` })
      )
      const rule = defaultScoringModel.rules.find(({ kind }) => kind === 'booth_interest')
      expect(sum(pointsById(touches))).toBe(rule && Math.max(...captures.map(({ quantity }) => touchPoints(rule, quantity))))
    })
  })

  test('no rule counts more often per day than its cap', () => {
    holds([historyArbitrary, modelArbitrary(1)], (history, model) => {
      for (const rule of model.rules.filter(({ subject }) => subject === 'any')) {
        const countByDay = new Map<number, number>()
        for (const { touch: own, countedPoints } of countTouches(history, model)) {
          if (own.kind === rule.kind && countedPoints > 0) countByDay.set(own.day, (countByDay.get(own.day) ?? 0) + 1)
        }
        for (const count of countByDay.values()) expect(count).toBeLessThanOrEqual(rule.maxCount)
      }
    })
  })
})
