import { addUnit, countUnits, foldUnits } from '@shared/domain/surge/person-units'
import { unitKinds, unitRank } from '@shared/domain/surge/unit-kinds'
import { touchpointKinds } from '@shared/model/touchpoint'
import { asDayNumber } from '@shared/model/units'
import fc from 'fast-check'
import { historyArbitrary } from '../../../support/arbitraries/histories'
import { touch } from '../../../support/builders/touch'
import { holds } from '../../../support/property'

const always = asDayNumber(0)
const day = String(touch().day)

describe('a unit', () => {
  test('is one person, one subject and one day, however often it was touched', () => {
    const units = foldUnits([touch({ id: 'tch_000001' }), touch({ id: 'tch_000002' }), touch({ id: 'tch_000003', subjectId: 'cnt_article' })], always)
    expect(countUnits(units)).toEqual({ [day]: { content_view: 2 } })
  })

  test('is of the most telling kind of its touches, in whatever order they came', () => {
    const kinds = ['mp_enter', 'download', 'content_view'] as const
    const touches = kinds.map((kind, index) => touch({ id: `tch_00000${index}`, kind }))
    for (const order of [touches, [...touches].reverse()]) expect(foldUnits(order, always)).toEqual({ [day]: [{ subjectId: 'cnt_pricing', kind: 'download' }] })
  })

  test.each(['oa_unfollow', 'unsubscribe_topic', 'said_no_interest'] as const)('is not made by %s, which is no interest', (kind) => {
    expect(foldUnits([touch({ kind })], always)).toEqual({})
    expect(unitRank(kind)).toBe(-1)
  })

  test('is made by every other kind, the most telling one included', () => {
    for (const kind of unitKinds) expect(foldUnits([touch({ kind })], always)).toEqual({ [day]: [{ subjectId: 'cnt_pricing', kind }] })
    expect([...unitKinds].sort()).toEqual(touchpointKinds.filter((kind) => unitRank(kind) >= 0).sort())
    expect(touchpointKinds.length - unitKinds.length).toBe(3)
  })

  test('is not made by an excluded touch, nor by one before the first day that counts', () => {
    expect(foldUnits([touch({ excludedReason: 'staff' })], always)).toEqual({})
    expect(foldUnits([touch()], asDayNumber(touch().day + 1))).toEqual({})
    expect(Object.keys(foldUnits([touch()], touch().day))).toEqual([day])
  })

  test('leaves when its day is too long ago, at the next touch', () => {
    const old = foldUnits([touch()], always)
    const newer = touch({ occurredAt: '2026-03-05T02:00:00.000Z' })
    expect(Object.keys(addUnit(old, newer, newer.day))).toEqual([String(newer.day)])
  })
})

describe('the units of a person', () => {
  test('do not depend on order or duplicates, and counting up equals folding', () => {
    holds(
      [historyArbitrary.filter(({ length }) => length > 0), fc.infiniteStream(fc.nat()), fc.integer({ min: 20_490, max: 20_540 })],
      (history, random, from) => {
        const fromDay = asDayNumber(from)
        const keyed = [...history, ...history.slice(0, 3)].map((each) => ({ each, at: Number(random.next().value) }))
        const shuffled = keyed.sort((left, right) => left.at - right.at).map(({ each }) => each)
        const counted = shuffled.reduce((units, each) => addUnit(units, each, fromDay), {})

        expect(counted).toEqual(foldUnits(history, fromDay))
      }
    )
  })

  test('of one day are at most twenty, the most telling ones, whatever came first', () => {
    const many = Array.from({ length: 30 }, (_, index) =>
      touch({ id: `tch_0001${index}`, subjectId: `cnt_${String(index).padStart(2, '0')}`, kind: index < 25 ? 'content_view' : 'download' })
    )
    const forward = foldUnits(many, always)
    expect(countUnits(forward)).toEqual({ [day]: { download: 5, content_view: 15 } })
    expect(forward[day]?.map(({ subjectId }) => subjectId).slice(0, 6)).toEqual(['cnt_25', 'cnt_26', 'cnt_27', 'cnt_28', 'cnt_29', 'cnt_00'])
    expect(foldUnits([...many].reverse(), always)).toEqual(forward)
  })
})
