import { withPersonUnits } from '@shared/domain/surge/account-units'
import { isSurge, measureSurge, surgeFromDay } from '@shared/domain/surge/measure-surge'
import { highValueKinds, unitKinds } from '@shared/domain/surge/unit-kinds'
import { asDayNumber, asRatio } from '@shared/model/units'
import type { AccountWatch, Surge, UnitCounts } from '@shared/model/watch'
import fc from 'fast-check'
import { unitsOn } from '../../../support/builders/watch'
import { holds } from '../../../support/property'

const today = asDayNumber(20_600)
const measure = (unitsByPerson: AccountWatch['unitsByPerson'], trackedFromDay: number = today - 400): Surge =>
  measureSurge({ unitsByPerson, trackedFromDay: asDayNumber(trackedFromDay), today })

const surge = (overrides: Partial<Surge>): Surge => ({
  pValue: asRatio(0.001),
  recentUnits: 3,
  baselineUnits: 0,
  recentDays: 7,
  exposureDays: 63,
  peopleCount: 2,
  hasHighValue: false,
  behaviours: [],
  ...overrides
})

describe('a surge is measured', () => {
  test('over the last 7 days, today included, against the 56 before', () => {
    const days = [today, today - 6, today - 7, today - 62, today - 63]
    expect(measure({ per_a: unitsOn('content_view', days) })).toMatchObject({
      recentUnits: 2,
      baselineUnits: 2,
      exposureDays: 63,
      recentDays: 7,
      peopleCount: 1
    })
    expect(surgeFromDay(today)).toBe(today - 62)
  })

  test('by the exact chance: 3 of 3 in 7 of 63 days is (1/9)³', () => {
    expect(measure({ per_a: unitsOn('content_view', [today, today - 1, today - 2]) }).pValue).toBeCloseTo(1 / 729, 14)
  })

  test('with what happened before among the trials: 2 of 4 in 7 of 63 days is 1 − (8/9)⁴ − 4·(1/9)·(8/9)³', () => {
    const measured = measure({ per_a: unitsOn('content_view', [today, today - 1, today - 20, today - 40]) })
    expect(measured.pValue).toBeCloseTo(1 - (8 / 9) ** 4 - (4 / 9) * (8 / 9) ** 3, 12)
  })

  test.each([
    [today - 20, 21, (1 / 3) ** 3],
    [today - 13, 14, 1 / 8],
    [today - 6, 7, 1],
    [today, 1, 1],
    [today + 1, 0, 1],
    [today - 62, 63, (1 / 9) ** 3],
    [today - 63, 63, (1 / 9) ** 3]
  ])('with exposure from the day tracking began (%d): %d days, chance %d', (trackedFromDay, exposureDays, pValue) => {
    const measured = measure({ per_a: unitsOn('content_view', [today, today - 1, today - 2]) }, trackedFromDay)
    expect(measured.exposureDays).toBe(exposureDays)
    expect(measured.pValue).toBeCloseTo(pValue, 12)
  })

  test('without what happened before tracking began, and without what is in the future', () => {
    expect(measure({ per_a: unitsOn('content_view', [today - 30, today - 10, today + 1]) }, today - 20)).toMatchObject({ recentUnits: 0, baselineUnits: 1 })
  })

  test('with the kinds that differ most from the past first, people not seen before last', () => {
    const { behaviours } = measure({
      per_a: { ...unitsOn('content_view', [today - 30, today - 20, today - 10, today]), ...unitsOn('high_value_view', [today - 1], 2) },
      per_b: unitsOn('download', [today - 2])
    })
    expect(behaviours).toEqual([
      { behaviour: 'kind', kind: 'high_value_view', recentUnits: 2, baselineUnits: 0, pValue: expect.closeTo(1 / 81, 12) },
      { behaviour: 'kind', kind: 'download', recentUnits: 1, baselineUnits: 0, pValue: expect.closeTo(1 / 9, 12) },
      { behaviour: 'kind', kind: 'content_view', recentUnits: 1, baselineUnits: 3, pValue: expect.closeTo(1 - (8 / 9) ** 4, 12) },
      { behaviour: 'new-people', peopleCount: 1 }
    ])
  })

  test('with at most four behaviours; of two as surprising the more telling kind goes first', () => {
    const kinds = ['mp_enter', 'qr_scan', 'download', 'oa_menu', 'content_view'] as const
    const each = (index: number): UnitCounts => unitsOn(kinds[index] ?? 'mp_enter', [today - index])
    const units = { per_a: Object.assign({}, ...kinds.map((_, index) => each(index))) as UnitCounts }
    const shown = measure(units).behaviours.map((one) => (one.behaviour === 'kind' ? one.kind : one.behaviour))
    expect(shown).toEqual(['download', 'content_view', 'qr_scan', 'new-people'])

    const known = { per_a: { ...units.per_a, ...unitsOn('share_in_group', [today - 20]) } }
    expect(measure(known).behaviours.map((one) => (one.behaviour === 'kind' ? one.kind : one.behaviour))).toEqual([
      'download',
      'content_view',
      'qr_scan',
      'oa_menu'
    ])
  })

  test.each(unitKinds)('telling whether anybody did something for which one person is enough: %s', (kind) => {
    expect(measure({ per_a: unitsOn(kind, [today]) }).hasHighValue).toBe(highValueKinds.includes(kind))
    expect(measure({ per_a: unitsOn(kind, [today - 7]) }).hasHighValue).toBe(false)
  })
})

describe('a surge is worth an alert', () => {
  test.each<[string, Partial<Surge>, boolean]>([
    ['unlikely, three units, two people', {}, true],
    ['just not unlikely enough', { pValue: asRatio(0.01) }, false],
    ['just unlikely enough', { pValue: asRatio(0.009999) }, true],
    ['two units only', { recentUnits: 2 }, false],
    ['one person', { peopleCount: 1 }, false],
    ['one person on high-value content', { peopleCount: 1, hasHighValue: true }, true],
    ['high-value content, but as usual', { pValue: asRatio(0.2), hasHighValue: true }, false]
  ])('%s', (_, overrides, expected) => {
    expect(isSurge(surge(overrides))).toBe(expected)
  })
})

const countsArbitrary: fc.Arbitrary<UnitCounts> = fc.dictionary(
  fc.integer({ min: today - 70, max: today + 2 }).map(String),
  fc.record({ content_view: fc.integer({ min: 1, max: 3 }) }),
  { maxKeys: 12 }
)
const unitsArbitrary = fc.dictionary(fc.constantFrom('per_a', 'per_b', 'per_c', 'per_d'), countsArbitrary)

describe('an account’s units', () => {
  test('without a person are what they were before the person came', () => {
    holds([unitsArbitrary, countsArbitrary], (units, counts) => {
      const fromDay = surgeFromDay(today)
      const { per_d: _out, ...before } = units
      const pruned = withPersonUnits(before, { personId: 'per_d', counts: null }, fromDay)
      const withPerson = withPersonUnits(before, { personId: 'per_d', counts }, fromDay)

      expect(withPersonUnits(withPerson, { personId: 'per_d', counts: null }, fromDay)).toEqual(pruned)
      expect(measure(pruned)).toEqual(measure(before))
    })
  })

  test('say more, the more there is of the last days, and less, the more there was before', () => {
    holds([unitsArbitrary, fc.integer({ min: 0, max: 6 }), fc.integer({ min: 7, max: 62 })], (units, recent, past) => {
      const plus = (day: number) => measure({ ...units, per_new: unitsOn('content_view', [today - day]) }).pValue
      const before = measure(units).pValue
      expect(plus(recent)).toBeLessThanOrEqual(before + 1e-12)
      expect(plus(past)).toBeGreaterThanOrEqual(before - 1e-12)
    })
  })

  test('of a person who has none left are not kept', () => {
    expect(withPersonUnits({ per_b: {} }, { personId: 'per_a', counts: unitsOn('download', [today - 100]) }, surgeFromDay(today))).toEqual({})
  })
})
