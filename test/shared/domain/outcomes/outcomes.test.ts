import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import type { LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { judgeDeal } from '@shared/domain/outcomes/judge-deal'
import { reportOutcomes } from '@shared/domain/outcomes/report'
import { measureSkill, type ScoredOutcome } from '@shared/domain/outcomes/skill'
import { wilsonInterval } from '@shared/domain/outcomes/wilson'
import { dateOfDay, startOfDay } from '@shared/domain/time/day'
import type { DealOutcome } from '@shared/model/deal-outcome'
import { asDayNumber, asScore } from '@shared/model/units'
import fc from 'fast-check'
import { holds } from '../../../support/property'

describe('a Wilson interval', () => {
  test('holds the share, stays within 0 and 1, and narrows with more cases', () => {
    holds([fc.integer({ min: 0, max: 200 }), fc.integer({ min: 0, max: 200 })], (hits, misses) => {
      const { rate, low, high } = wilsonInterval(hits, hits + misses)
      const more = wilsonInterval(hits * 4, (hits + misses) * 4)
      expect(low).toBeGreaterThanOrEqual(0)
      expect(high).toBeLessThanOrEqual(1)
      if (rate === null) return expect(hits + misses).toBe(0)
      expect(rate).toBeGreaterThanOrEqual(low - 1e-12)
      expect(rate).toBeLessThanOrEqual(high + 1e-12)
      expect(more.high - more.low).toBeLessThan(high - low)
    })
  })

  test('of 8 in 10 is 0.49 to 0.94, as the tables say', () => {
    const { low, high } = wilsonInterval(8, 10)
    expect([low.toFixed(2), high.toFixed(2)]).toEqual(['0.49', '0.94'])
  })
})

/** Deterministic noise: a hash of the number, 0..1. */
const noise = (index: number): number => {
  const value = Math.sin(index * 12.9898) * 43_758.5453
  return value - Math.floor(value)
}
const outcomes = (count: number, chanceOf: (score: number) => number): ScoredOutcome[] =>
  Array.from({ length: count }, (_, index) => {
    const score = Math.floor(noise(index) * 100)
    return { accountId: `acc_${index % 60}`, score, isWon: noise(index + 10_000) < chanceOf(score) }
  })

describe('skill', () => {
  test('is the chance that a won deal scored above a lost one, ties counting half', () => {
    const scored = fc.array(fc.record({ accountId: fc.constantFrom(...'abcdefghijklmn'), score: fc.integer({ min: 0, max: 9 }), isWon: fc.boolean() }), {
      minLength: 60,
      maxLength: 120
    })
    holds([scored], (all) => {
      const { auc } = measureSkill(all)
      if (auc === null) return
      const won = all.filter(({ isWon }) => isWon)
      const lost = all.filter(({ isWon }) => !isWon)
      const wins = won.flatMap((one) => lost.map((other) => (one.score === other.score ? 0.5 : Number(one.score > other.score))))
      expect(auc).toBeCloseTo(wins.reduce((sum, win) => sum + win, 0) / wins.length, 10)
      const reversed = measureSkill(all.map((each) => ({ ...each, score: 100 - each.score }))).auc ?? 0
      expect(auc + reversed).toBeCloseTo(1, 10)
    })
  })

  test('is found where scores tell, and called reversed where they tell the opposite', () => {
    expect(measureSkill(outcomes(600, (score) => score / 100)).verdict).toBe('skill')
    expect(measureSkill(outcomes(600, (score) => 1 - score / 100)).verdict).toBe('reversed')
  })

  test('is not claimed where outcomes are a coin, however many deals there are', () => {
    const { verdict, low, high } = measureSkill(outcomes(6000, () => 0.63))

    expect(verdict).toBe('no-skill')
    expect(low).toBeLessThan(0.5)
    expect(high).toBeGreaterThan(0.5)
  })

  test('is not claimed for one lucky account with many deals', () => {
    const lucky: ScoredOutcome[] = Array.from({ length: 400 }, () => ({ accountId: 'acc_lucky', score: 95, isWon: true }))
    const others = outcomes(200, () => 0.5).map((each) => ({ ...each, score: 50 }))

    expect(measureSkill([...lucky, ...others]).verdict).toBe('no-skill')
  })

  test('cannot be told from a handful', () => {
    expect(measureSkill(outcomes(12, () => 0.5))).toMatchObject({ verdict: 'too-few', auc: null })
  })
})

const opened = asDayNumber(20_700)
const touchOn = (day: number, index: number): LedgerTouch => ({
  id: `tch_${index}`,
  kind: 'demo_request',
  subjectId: `cnt_${index}`,
  occurredAt: startOfDay(asDayNumber(day)),
  day: asDayNumber(day),
  excludedReason: null
})
const judge = (touches: LedgerTouch[]) =>
  judgeDeal({
    deal: { openedOn: dateOfDay(opened), closedOn: dateOfDay(asDayNumber(opened + 30)) },
    committee: [{ personId: 'per_1', identityLevel: 5, touches }],
    band: 'A',
    model: defaultScoringModel
  })

describe('looking back at a deal', () => {
  test('knows nothing of what came after', () => {
    const days = fc.array(fc.integer({ min: -60, max: 60 }), { maxLength: 12 })
    holds([days], (offsets) => {
      const touches = offsets.map((offset, index) => touchOn(opened + offset, index))
      const earlier = touches.filter(({ day }) => day < opened)
      expect(judge(touches).atOpening).toEqual(judge(earlier).atOpening)
      expect(judge(touches).atClosing).toEqual(judge(touches.filter(({ day }) => day < opened + 30)).atClosing)
    })
  })

  test('finds the first day on which the account was hot', () => {
    const touches = [0, 10, 20].map((offset, index) => touchOn(opened - 40 + offset * 1, index))
    const { firstHotDay, atOpening } = judge(touches)

    expect(atOpening?.grade).toMatch(/^A/)
    expect(firstHotDay === null || (firstHotDay >= opened - 40 && firstHotDay < opened)).toBe(true)
    expect(judge([]).firstHotDay).toBeNull()
  })
})

describe('the report', () => {
  const outcome = (index: number, overrides: Partial<DealOutcome> = {}): DealOutcome => ({
    id: `del_00000${index}`,
    accountId: `acc_00000${index % 40}`,
    isWon: index % 2 === 0,
    openedOn: '2026-03-01',
    closedOn: '2026-04-01',
    fitScore: asScore(50),
    fitBand: 'B',
    atOpening: { score: null, level: 3, grade: 'B3' },
    atClosing: null,
    firstHotDay: null,
    modelVersion: 'v1',
    icpVersionId: null,
    ...overrides
  })

  test('counts every closed deal once by its grade, and says of none that it knew', () => {
    const report = reportOutcomes(Array.from({ length: 200 }, (_, index) => outcome(index)))

    expect(report.byGrade).toMatchObject([{ grade: 'B3', wonCount: 100, totalCount: 200, rate: 0.5 }])
    expect(report.skill.fit).toMatchObject({ verdict: 'no-skill', auc: 0.5 })
    expect(report.skill.engagement.verdict).toBe('too-few')
  })

  test('gives the days from being hot to opening and closing of won deals, the middle one and the quartiles', () => {
    const hot = [10, 20, 30, 40].map((days, index) => outcome(index * 2, { firstHotDay: asDayNumber(20_513 - days) }))
    const { toOpening, toClosing } = reportOutcomes(hot).leadTime

    expect(toOpening).toEqual({ count: 4, medianDays: 30, quartileDays: [20, 40] })
    expect(toClosing.medianDays).toBe(61)
  })

  test('spreads scores over ranges that hold every score once', () => {
    holds([fc.integer({ min: 0, max: 100 })], (score) => {
      const { calibration } = reportOutcomes([outcome(1, { fitScore: asScore(score) })])
      expect(calibration.fit.reduce((sum, { totalCount }) => sum + totalCount, 0)).toBe(1)
    })
  })
})
