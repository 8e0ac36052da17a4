import { foldPeople } from '@shared/domain/attendance/fold-people'
import type { AttendanceEntry } from '@shared/domain/attendance/read-entry'
import { watchedMinutes } from '@shared/domain/attendance/watched-minutes'
import fc from 'fast-check'
import { runs } from '../../../support/long'

const endsAt = '2026-11-20T07:30:00.000Z'
const startMs = Date.parse('2026-11-20T06:00:00.000Z')
const at = (minute: number): string => new Date(startMs + minute * 60_000).toISOString()

const entry = (overrides: Partial<AttendanceEntry> = {}): AttendanceEntry => ({
  rowNumber: 2,
  part: 'visits',
  name: '顾云帆',
  companyName: null,
  jobTitle: null,
  phone: null,
  mail: null,
  externalId: null,
  joinedAt: at(0),
  leftAt: at(10),
  minutes: null,
  questionCount: 0,
  pollCount: 0,
  consent: null,
  ...overrides
})

describe('who is one person', () => {
  test.each<[string, Partial<AttendanceEntry>[], number]>([
    ['the same number under two names', [{ phone: '1' }, { phone: '1', name: '云帆' }], 1],
    ['joined through a third row', [{ phone: '1' }, { phone: '1', mail: 'a@b.cn' }, { mail: 'a@b.cn', name: '帆' }], 1],
    ['two numbers under one name', [{ phone: '1' }, { phone: '2' }], 2],
    ['a row with the name alone, of the only one with that name', [{ phone: '1' }, {}], 1],
    ['a row with the name alone, where two bear it', [{ phone: '1' }, { phone: '2' }, {}], 3],
    ['the same name at two companies', [{ companyName: '甲公司' }, { companyName: '乙公司' }], 2],
    ['the same name at one company, twice', [{ companyName: '甲公司' }, { companyName: '甲公司' }], 1]
  ])('%s', (_name, rows, count) => {
    expect(foldPeople(rows.map(entry), endsAt)).toHaveLength(count)
  })

  test('one who says no in any row has not agreed; who is not asked has said nothing', () => {
    const [refused] = foldPeople([entry({ phone: '1', consent: true }), entry({ phone: '1', consent: false })], endsAt)
    const [silent] = foldPeople([entry({ phone: '1' })], endsAt)

    expect([refused?.consent, silent?.consent]).toEqual([false, null])
  })
})

describe('minutes', () => {
  test.each<[string, [number | null, number | null, number | null][], number | null]>([
    [
      'two devices at the same time count once',
      [
        [0, 40, 40],
        [30, 70, 40]
      ],
      70
    ],
    [
      'a visit within another adds nothing',
      [
        [0, 60, 60],
        [10, 20, 10]
      ],
      60
    ],
    [
      'a break is not watched',
      [
        [5, 35, 30],
        [50, 80, 30]
      ],
      60
    ],
    ['without an end it lasts as the platform counted', [[0, null, 25]], 25],
    ['without an end and a count it lasts to the end of the event', [[60, null, null]], 30],
    [
      'without times the platform’s own minutes are added',
      [
        [null, null, 12],
        [null, null, 8]
      ],
      20
    ],
    ['no visit is unknown, not 0', [], null]
  ])('%s', (_name, visits, minutes) => {
    const rows = visits.map(([from, to, counted]) => ({ joinedAt: from === null ? null : at(from), leftAt: to === null ? null : at(to), minutes: counted }))
    expect(watchedMinutes(rows, endsAt)).toBe(minutes)
  })

  const visit = fc
    .tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 0, max: 60 }))
    .map(([from, length]) => entry({ joinedAt: at(from), leftAt: at(from + length) }))

  test('do not depend on the order of rows, never shrink with one more, and the same rows twice are the same', () => {
    fc.assert(
      fc.property(fc.array(visit, { minLength: 1, maxLength: 8 }), visit, fc.infiniteStream(fc.nat()), (visits, more, order) => {
        const shuffled = visits.map((each) => ({ each, at: order.next().value })).sort((left, right) => left.at - right.at)
        const minutes = watchedMinutes(visits, endsAt) ?? 0
        expect(
          watchedMinutes(
            shuffled.map(({ each }) => each),
            endsAt
          )
        ).toBe(minutes)
        expect(watchedMinutes([...visits, more], endsAt)).toBeGreaterThanOrEqual(minutes)
        expect(watchedMinutes([...visits, ...visits], endsAt)).toBe(minutes)
      }),
      { numRuns: runs(200, 5000), seed: 6 }
    )
  })
})
