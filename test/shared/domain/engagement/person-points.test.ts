import { bucketOf, maxHighestRead } from '@shared/domain/engagement/bucket'
import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { noPoints } from '@shared/domain/engagement/folded-points'
import { personHeat } from '@shared/domain/engagement/heat'
import { compareTouches, type LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { addTouch, foldPerson } from '@shared/domain/engagement/person-points'
import type { PersonPoints } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import fc from 'fast-check'
import { historyArbitrary, modelArbitrary } from '../../../support/arbitraries/histories'
import { touch } from '../../../support/builders/touch'
import { holds } from '../../../support/property'

/** The first touches of the bucket as a database would give them: by kind, subject and days, not excluded, in order. */
const storedInBucket = (ledger: readonly LedgerTouch[], added: LedgerTouch, model: ScoringModel): LedgerTouch[] => {
  const bucket = bucketOf(added, model)
  if (bucket === null) return []

  return ledger
    .filter(({ kind, excludedReason }) => kind === bucket.rule.kind && excludedReason === null)
    .filter(({ subjectId }) => bucket.subjectId === null || subjectId === bucket.subjectId)
    .filter(({ day }) => (bucket.fromDay === null || day >= bucket.fromDay) && (bucket.beforeDay === null || day < bucket.beforeDay))
    .sort(compareTouches)
    .slice(0, bucket.readCount)
}

/** What recording does: a touch the ledger has already changes nothing. */
const record = (arrivals: readonly LedgerTouch[], model: ScoringModel): PersonPoints => {
  const ledger: LedgerTouch[] = []
  let points = noPoints()
  for (const arriving of arrivals) {
    const after = addTouch({ points, bucketTouches: storedInBucket(ledger, arriving, model), touch: arriving, model })
    if (!ledger.some(({ id }) => id === arriving.id)) ledger.push(arriving)
    points = after ?? foldPerson(ledger, model)
  }
  return points
}

const arrivalsArbitrary = historyArbitrary.chain((history) =>
  fc.tuple(fc.constant(history), fc.shuffledSubarray([...history, ...history.slice(0, 10)], { minLength: history.length + Math.min(10, history.length) }))
)

describe('points per day', () => {
  test('are kept under the day of each counted touch', () => {
    const history = [
      touch({ id: 'tch_a' }),
      touch({ id: 'tch_b', kind: 'high_value_view' }),
      touch({ id: 'tch_c', kind: 'live_reserve', occurredAt: '2026-03-09T02:00:00.000Z' }),
      touch({ id: 'tch_d', kind: 'live_reserve', occurredAt: '2026-03-10T02:00:00.000Z' })
    ]
    expect(foldPerson(history, defaultScoringModel)).toEqual({ ...noPoints(), pointsByDay: { '20514': 10, '20521': 4 } })
  })

  test('a day that comes to nothing is not kept', () => {
    const rule = { kind: 'live_reserve', points: -2, quantity: null, isHighValue: false, period: { unit: 'ever' }, subject: 'same', maxCount: 1 } as const
    const model = { ...defaultScoringModel, rules: [...defaultScoringModel.rules.filter(({ kind }) => kind !== 'live_reserve'), rule] }
    expect(foldPerson([touch({ id: 'tch_a' }), touch({ id: 'tch_b', kind: 'live_reserve' })], model)).toEqual(noPoints())
    expect(foldPerson([touch({ id: 'tch_a', excludedReason: 'staff' })], model)).toEqual(noPoints())
  })

  test('an earlier touch that arrives late takes the place of the last one counted', () => {
    const later = touch({ id: 'tch_b', kind: 'live_reserve', occurredAt: '2026-03-09T02:00:00.000Z' })
    const earlier = touch({ id: 'tch_c', kind: 'live_reserve', occurredAt: '2026-03-02T02:00:00.000Z' })
    const before = foldPerson([later], defaultScoringModel)
    expect(addTouch({ points: before, bucketTouches: [later], touch: earlier, model: defaultScoringModel })).toEqual({
      ...noPoints(),
      pointsByDay: { '20514': 4 }
    })
  })

  test('where the highest counts, a later and higher one takes the place of the first, and a lower one none', () => {
    const said = (id: string, day: string, quantity: number) => touch({ id, kind: 'booth_interest', quantity, occurredAt: `2026-03-${day}T02:00:00.000Z` })
    const [cold, hot, warm] = [said('tch_b', '02', 1), said('tch_c', '09', 3), said('tch_a', '10', 2)]
    const first = foldPerson([cold], defaultScoringModel)
    const second = addTouch({ points: first, bucketTouches: [cold], touch: hot, model: defaultScoringModel })
    expect(first.pointsByDay).toEqual({ '20514': 15 })
    expect(second?.pointsByDay).toEqual({ '20521': 30 })

    expect(addTouch({ points: second ?? first, bucketTouches: [cold, hot], touch: warm, model: defaultScoringModel })).toBe(second)
    expect(foldPerson([warm, hot, cold], defaultScoringModel)).toEqual(second)
  })

  test('where the highest counts and more is stored than is read, the ledger is folded again', () => {
    const many = Array.from({ length: maxHighestRead }, (_, n) => touch({ id: `tch_${1000 + n}`, kind: 'booth_interest', quantity: 1 }))
    const added = touch({ id: 'tch_hot', kind: 'booth_interest', quantity: 3 })

    expect(addTouch({ points: foldPerson(many, defaultScoringModel), bucketTouches: many, touch: added, model: defaultScoringModel })).toBeNull()
  })

  test.each([
    ['an excluded touch', touch({ id: 'tch_x', kind: 'live_reserve', excludedReason: 'staff' })],
    ['a later touch of a full bucket', touch({ id: 'tch_x', kind: 'live_reserve', occurredAt: '2026-03-20T02:00:00.000Z' })],
    ['a touch that is there already', touch({ id: 'tch_b', kind: 'live_reserve', occurredAt: '2026-03-09T02:00:00.000Z' })]
  ])('%s changes nothing', (_, added) => {
    const stored = touch({ id: 'tch_b', kind: 'live_reserve', occurredAt: '2026-03-09T02:00:00.000Z' })
    const before = foldPerson([stored], defaultScoringModel)
    expect(addTouch({ points: before, bucketTouches: [stored], touch: added, model: defaultScoringModel })).toBe(before)
  })

  test('touches of other buckets and excluded ones take no place in the bucket', () => {
    const others = [
      touch({ id: 'tch_a', kind: 'live_reserve', subjectId: 'evt_other' }),
      touch({ id: 'tch_b', kind: 'live_reserve', excludedReason: 'staff' }),
      touch({ id: 'tch_c', kind: 'mp_enter' })
    ]
    const added = touch({ id: 'tch_d', kind: 'live_reserve' })
    expect(addTouch({ points: noPoints(), bucketTouches: others, touch: added, model: defaultScoringModel })).toEqual({
      ...noPoints(),
      pointsByDay: { '20514': 4 }
    })
  })

  test('stored touches may come unordered and in excess', () => {
    const views = [1, 2, 3, 4, 6, 5].map((hour) => touch({ id: `tch_${hour}`, occurredAt: `2026-03-02T0${hour}:00:00.000Z` }))
    const before = foldPerson(views, defaultScoringModel)
    const late = touch({ id: 'tch_late', occurredAt: '2026-03-02T05:30:00.000Z' })
    expect(addTouch({ points: before, bucketTouches: views, touch: late, model: defaultScoringModel })).toBe(before)
  })

  test('adding touch by touch, in any order of arrival and with repeats, equals the fold exactly', () => {
    holds([arrivalsArbitrary, modelArbitrary(-10)], ([history, arrivals], model) => {
      const [stored, folded] = [record(arrivals, model), foldPerson(history, model)]
      if (stored.foldedBeforeDay === null) expect(stored).toEqual(folded)
      for (const level of [3, 4] as const) expect(personHeat(stored, level, model) ?? 0).toBeCloseTo(personHeat(folded, level, model) ?? 0, 9)
    })
  })
})
