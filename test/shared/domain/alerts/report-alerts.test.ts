import { type ReportedAlert, reportResponses, reportRules } from '@shared/domain/alerts/report-alerts'
import { shareOf } from '@shared/domain/alerts/useful-share'
import { alertRuleIds } from '@shared/model/standing'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const alert = (overrides: Partial<ReportedAlert> = {}): ReportedAlert => ({
  ruleId: 'surge',
  createdAt: '2026-03-02T02:00:00.000Z',
  acknowledgedAt: null,
  acknowledgedBy: null,
  verdict: null,
  ...overrides
})
const night = { fromHour: 21, toHour: 8 }

describe('a share', () => {
  test('of none is unknown', () => expect(shareOf(0, 0)).toBeNull())

  // E. B. Wilson, Probable inference (1927); the figures are those of any table of the 95 % score interval.
  test.each([
    [0, 10, 0, 0, 0.2775],
    [5, 10, 0.5, 0.2366, 0.7634],
    [10, 10, 1, 0.7225, 1],
    [1, 2, 0.5, 0.0945, 0.9055],
    [81, 263, 0.308, 0.2553, 0.3662]
  ])('of %d in %d is %d, between %d and %d', (count, total, ratio, low, high) => {
    const share = shareOf(count, total)
    expect(share?.ratio).toBeCloseTo(ratio, 3)
    expect(share?.low).toBeCloseTo(low, 3)
    expect(share?.high).toBeCloseTo(high, 3)
  })

  test('lies in its interval, which lies within 0..1 and shrinks with the number', () => {
    holds([fc.integer({ min: 1, max: 500 }), fc.nat(500)], (total, count) => {
      const share = shareOf(Math.min(count, total), total)
      const more = shareOf(Math.min(count, total) * 4, total * 4)
      if (!share || !more) throw new Error('a share of some is known')
      expect(share.low).toBeGreaterThanOrEqual(0)
      expect(share.high).toBeLessThanOrEqual(1)
      expect(share.low - 1e-12).toBeLessThanOrEqual(share.ratio)
      expect(share.high + 1e-12).toBeGreaterThanOrEqual(share.ratio)
      expect(more.high - more.low).toBeLessThan(share.high - share.low)
    })
  })
})

describe('the report', () => {
  test('counts per rule what was raised, acknowledged and found useful', () => {
    const acknowledgedAt = '2026-03-02T02:10:00.000Z'
    const rules = reportRules([
      alert({ acknowledgedAt, verdict: 'useful' }),
      alert({ acknowledgedAt, verdict: 'not-useful' }),
      alert({ acknowledgedAt }),
      alert(),
      alert({ ruleId: 'returned', verdict: 'not-useful' })
    ])
    expect(rules.map(({ ruleId }) => ruleId)).toEqual(alertRuleIds)
    expect(rules.find(({ ruleId }) => ruleId === 'surge')).toMatchObject({
      sentCount: 4,
      acknowledgedCount: 3,
      judgedCount: 2,
      usefulCount: 1,
      usefulShare: { ratio: 0.5 }
    })
    expect(rules.find(({ ruleId }) => ruleId === 'returned')).toMatchObject({
      sentCount: 1,
      acknowledgedCount: 0,
      judgedCount: 1,
      usefulCount: 0,
      usefulShare: { ratio: 0 }
    })
    expect(rules.find(({ ruleId }) => ruleId === 'became-hot')).toMatchObject({ sentCount: 0, usefulShare: null })
  })

  test('tells the minutes to the first response and the share within half an hour', () => {
    const answeredAfter = (minutes: number) => alert({ acknowledgedAt: new Date(Date.parse('2026-03-02T02:00:00.000Z') + minutes * 60_000).toISOString() })
    expect(reportResponses([answeredAfter(30), answeredAfter(31), answeredAfter(2), alert()], night)).toMatchObject({
      respondedCount: 3,
      medianMinutes: 30,
      inTimeShare: { ratio: 2 / 3 }
    })
    expect(reportResponses([alert()], night)).toEqual({ respondedCount: 0, medianMinutes: null, inTimeShare: null })
  })
})
