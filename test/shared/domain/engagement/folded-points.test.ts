import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { foldAway, keptFromDay, noPoints, worthOn } from '@shared/domain/engagement/folded-points'
import { personHeat } from '@shared/domain/engagement/heat'
import { addTouch, foldPerson } from '@shared/domain/engagement/person-points'
import { dayOf } from '@shared/domain/time/day'
import { asDayNumber } from '@shared/model/units'
import { touch } from '../../../support/builders/touch'

const day = asDayNumber
const model = { ...defaultScoringModel, halfLifeDays: 10 }

test('days are kept for ten half-lives before the newest, from a whole month on', () => {
  expect(keptFromDay(day(20_514), defaultScoringModel)).toBe(20_040)
  expect(keptFromDay(day(20_490), defaultScoringModel)).toBe(20_040)
  expect(keptFromDay(day(20_489), defaultScoringModel)).toBe(20_010)
})

test('points halve with each half-life, and were worth more before', () => {
  expect(worthOn(8, { from: day(100), on: day(120) }, model)).toBe(2)
  expect(worthOn(8, { from: day(100), on: day(90) }, model)).toBe(16)
})

describe('folding away', () => {
  const points = { ...noPoints(), pointsByDay: { '70': 8, '80': 4, '90': 1, '100': 2 } }

  test('puts the days before the limit in one sum, worth what they are on the limit', () => {
    expect(foldAway(points, day(90), model)).toEqual({ pointsByDay: { '90': 1, '100': 2 }, foldedBeforeDay: 90, foldedPoints: 4 })
  })

  test('carries the sum along when the limit rises, with or without more days', () => {
    const once = foldAway(points, day(80), model)
    expect(once).toEqual({ pointsByDay: { '80': 4, '90': 1, '100': 2 }, foldedBeforeDay: 80, foldedPoints: 4 })
    expect(foldAway(once, day(90), model)).toEqual(foldAway(points, day(90), model))
    expect(foldAway({ ...noPoints(), foldedBeforeDay: day(80), foldedPoints: 4 }, day(100), model)).toEqual({
      pointsByDay: {},
      foldedBeforeDay: 100,
      foldedPoints: 1
    })
  })

  test.each([
    ['the limit where it is', 90],
    ['a lower limit', 70]
  ])('%s changes nothing', (_, limit) => {
    const once = foldAway(points, day(90), model)
    expect(foldAway(once, day(limit), model)).toBe(once)
  })

  test('nothing old and nothing folded stays as it is', () => {
    expect(foldAway(points, day(70), model)).toBe(points)
  })
})

describe('somebody who has come for years', () => {
  const at = (date: string, id: string, kind: 'live_reserve' | 'event_register' = 'event_register') =>
    touch({ id, kind, subjectId: `evt_${id}`, occurredAt: `${date}T02:00:00.000Z` })
  const [first, second, newest] = [at('2024-01-10', 'tch_a'), at('2024-01-12', 'tch_b'), at('2026-03-02', 'tch_c')]
  const points = foldPerson([newest, first, second], model)

  test('keeps the newest days by themselves and the old ones in one sum', () => {
    const kept = keptFromDay(dayOf(newest.occurredAt), model)
    expect(Object.keys(points.pointsByDay)).toEqual([String(dayOf(newest.occurredAt))])
    expect(points.foldedBeforeDay).toBe(kept)
    const old = [first, second].map(({ day: from }) => worthOn(8, { from, on: kept }, model))
    expect(points.foldedPoints).toBeCloseTo((old[0] ?? 0) + (old[1] ?? 0), 15)
  })

  test('has the heat of all their touches', () => {
    const unfolded = { ...noPoints(), pointsByDay: Object.fromEntries([first, second, newest].map((each) => [String(each.day), 8])) }
    expect(personHeat(points, 4, model)).toBeCloseTo(personHeat(unfolded, 4, model) ?? 0, 12)
    const oldOnly = { pointsByDay: {}, foldedBeforeDay: day(100), foldedPoints: 4 }
    expect(personHeat(oldOnly, 4, model)).toBeCloseTo(100 / 10 + 2, 12)
    expect(personHeat(noPoints(), 4, model)).toBeNull()
  })

  test('is folded anew for a touch of the old days, and only added to for one of the days kept', () => {
    const add = (late: ReturnType<typeof at>, bucketTouches = [late].slice(1)) => addTouch({ points, bucketTouches, touch: late, model })
    const kept = points.foldedBeforeDay ?? day(0)
    const onDay = (own: number) =>
      touch({ id: `tch_${own}`, kind: 'event_register', subjectId: 'evt_x', occurredAt: new Date(own * 86_400_000 + 7_200_000).toISOString() })
    expect(add(onDay(kept - 1))).toBeNull()
    expect(add(onDay(kept))?.pointsByDay).toMatchObject({ [String(kept)]: 8 })
  })

  test('is folded anew when a touch of the old days loses its place to an earlier one, or a higher', () => {
    const said = (id: string, date: string, quantity: number) =>
      touch({ id, kind: 'booth_interest', subjectId: 'evt_fair', quantity, occurredAt: `${date}T02:00:00.000Z` })
    const [cold, hot] = [said('tch_d', '2024-01-10', 1), said('tch_e', '2026-03-01', 3)]
    const before = foldPerson([cold, newest], model)
    expect(before.foldedBeforeDay).not.toBeNull()
    expect(addTouch({ points: before, bucketTouches: [cold], touch: hot, model })).toBeNull()
  })
})
