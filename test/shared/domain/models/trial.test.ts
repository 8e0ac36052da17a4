import { countAccount, countWonDeal, directionOf, type TrialCounts, trialResultOf } from '@shared/domain/models/trial'
import type { AccountStanding } from '@shared/domain/outcomes/account-standing'
import { flaggedInTime } from '@shared/domain/outcomes/flagged-in-time'
import { dayOfDate } from '@shared/domain/time/day'
import type { EngagementLevel, Grade } from '@shared/model/engagement'
import type { FitBand } from '@shared/model/fit'

const at = (band: FitBand | null, level: EngagementLevel): AccountStanding => ({
  score: null,
  level,
  grade: band === null ? null : (`${band}${level}` as Grade)
})

describe('counting a trial', () => {
  test.each([
    ['A', 2, 1, 'becomes-hot'],
    ['A', 1, 3, 'stops-being-hot'],
    ['A', 1, 1, null],
    ['A', 3, 2, null],
    ['B', 2, 1, null],
    [null, 3, 1, null]
  ] as const)('band %s from level %d to %d: %s', (band, from, to, direction) => {
    expect(directionOf(band, { before: at(band, from), after: at(band, to) })).toBe(direction)
  })

  test('every account stands in one row before and one after; rows without any are there as 0', () => {
    const moves: [FitBand | null, EngagementLevel, EngagementLevel][] = [
      ['A', 2, 1],
      ['A', 1, 2],
      ['B', 3, 3],
      [null, 1, 1]
    ]
    const counts = moves.reduce<TrialCounts>((sum, [band, from, to]) => countAccount(sum, band, { before: at(band, from), after: at(band, to) }), {})
    const result = trialResultOf(counts)

    expect(result).toMatchObject({ accountCount: 4, hot: { before: 1, after: 1 }, becomesHotCount: 1, stopsBeingHotCount: 1 })
    expect(result.grades).toHaveLength(10)
    expect(result.grades.find(({ grade }) => grade === 'A1')).toEqual({ grade: 'A1', before: 1, after: 1 })
    expect(result.grades.find(({ grade }) => grade === 'C2')).toEqual({ grade: 'C2', before: 0, after: 0 })
    expect(result.grades.at(-1)).toEqual({ grade: null, before: 1, after: 1 })
  })

  test('a won deal counts where its day is known, and as flagged where the account had been hot by then', () => {
    const days = { openedOn: '2026-03-10', closedOn: '2026-05-01' }
    const hotOn = (date: string | null) => ({ firstHotDay: date === null ? null : dayOfDate(date) })

    expect(flaggedInTime(days, hotOn('2026-03-09'))).toEqual({ byOpening: true, byClosing: true })
    expect(flaggedInTime(days, hotOn('2026-03-10'))).toEqual({ byOpening: false, byClosing: true })
    expect(flaggedInTime(days, hotOn(null))).toEqual({ byOpening: false, byClosing: false })
    expect(flaggedInTime({ openedOn: null, closedOn: null }, hotOn('2026-03-09'))).toEqual({ byOpening: null, byClosing: null })

    const unknown = { byOpening: null, byClosing: null }
    const counts = countWonDeal(countWonDeal({}, { before: { byOpening: false, byClosing: false }, after: { byOpening: false, byClosing: true } }), {
      before: unknown,
      after: unknown
    })
    expect(trialResultOf(counts).won).toEqual({
      dealCount: 2,
      byOpening: { knownCount: 1, before: 0, after: 0 },
      byClosing: { knownCount: 1, before: 0, after: 1 }
    })
  })
})
