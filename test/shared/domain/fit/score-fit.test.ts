import { explainFit } from '@shared/domain/fit/explain-fit'
import { fitScorer, scoreFit, traitsJudges } from '@shared/domain/fit/score-fit'
import type { AccountTraits } from '@shared/model/account'
import type { CriterionOutcome, Fit, FitCriterion } from '@shared/model/fit'
import fc from 'fast-check'
import { criteriaArbitrary, traitsArbitrary } from '../../../support/arbitraries/criteria'
import { betweenCriterion, inCriterion } from '../../../support/builders/criterion'
import { traits } from '../../../support/builders/traits'
import { holds } from '../../../support/property'

const AS_OF = '2026-03-02'

const outcomeOf = (criterion: FitCriterion, overrides: Partial<AccountTraits>): CriterionOutcome | undefined =>
  scoreFit([criterion], traits(overrides), AS_OF).reasons[0]?.outcome

/** One criterion of a kind whose outcome is as asked for: each attribute is used once. */
const attributes = ['industry', 'region', 'ownership', 'board'] as const
const expectedOf: Record<CriterionOutcome, string> = { matched: '有', missed: '无', unknown: '' }

/** The fit of an account for which criteria of these kinds, weights and outcomes stand. */
const fitOf = (...asked: [FitCriterion['kind'], CriterionOutcome, number?][]): Fit => {
  const criteria = asked.map(([kind, , weight = 1], index) =>
    inCriterion({ id: `c${index}`, kind, weight, attribute: attributes[index] ?? 'industry', expected: ['有'] })
  )
  const values = asked.map(([, outcome], index) => [attributes[index] ?? 'industry', outcome === 'unknown' ? null : expectedOf[outcome]])
  return scoreFit(criteria, traits(Object.fromEntries(values)), AS_OF)
}

describe('outcome of a criterion', () => {
  test.each([
    ['a value that is expected', ['软件服务', '互联网'], '互联网', 'matched'],
    ['a value that is not expected', ['软件服务'], '银行', 'missed'],
    ['an unknown value', ['软件服务'], null, 'unknown'],
    ['a value in another case with blanks', ['saas'], ' SaaS', 'matched'],
    ['an expectation in another case', ['SaaS '], 'saas', 'matched']
  ] as const)('%s', (_, expected, industry, outcome) => {
    expect(outcomeOf(inCriterion({ expected: [...expected] }), { industry })).toBe(outcome)
  })

  test.each([
    ['one of several technologies', ['SAP', 'Oracle'], 'matched'],
    ['other technologies only', ['Oracle'], 'missed'],
    ['none, known to be none', [], 'missed'],
    ['unknown technologies', null, 'unknown']
  ] as const)('%s', (_, technologies, outcome) => {
    const criterion = inCriterion({ attribute: 'technologies', expected: ['sap', 'Kingdee'] })
    expect(outcomeOf(criterion, { technologies: technologies === null ? null : [...technologies] })).toBe(outcome)
  })

  test.each([
    [100, 2000, 99, 'missed'],
    [100, 2000, 100, 'matched'],
    [100, 2000, 2000, 'matched'],
    [100, 2000, 2001, 'missed'],
    [100, null, 5_000_000, 'matched'],
    [null, 2000, 0, 'matched'],
    [null, 2000, 2001, 'missed'],
    [100, 2000, null, 'unknown']
  ] as const)('between %s and %s people, %s: %s', (min, max, employeeCount, outcome) => {
    expect(outcomeOf(betweenCriterion({ attribute: 'employeeCount', expected: { min, max } }), { employeeCount })).toBe(outcome)
  })

  test('revenue is judged by its own bounds', () => {
    const criterion = betweenCriterion({ attribute: 'annualRevenueCny', expected: { min: 5_000_000, max: null } })
    expect(outcomeOf(criterion, { annualRevenueCny: 5_000_000, employeeCount: 1 })).toBe('matched')
    expect(outcomeOf(criterion, { annualRevenueCny: 4_999_999, employeeCount: 9_999_999 })).toBe('missed')
  })

  test.each([
    ['2016-03-02', 'matched'],
    ['2016-03-03', 'missed'],
    ['1991-04-03', 'matched'],
    [null, 'unknown']
  ] as const)('listed at least 10 years on %s: %s', (listedOn, outcome) => {
    expect(outcomeOf(betweenCriterion(), { listedOn })).toBe(outcome)
  })

  test('a listing still to come is no listing of few years', () => {
    expect(outcomeOf(betweenCriterion({ expected: { min: null, max: 5 } }), { listedOn: '2026-03-03' })).toBe('missed')
    expect(outcomeOf(betweenCriterion({ expected: { min: null, max: 5 } }), { listedOn: '2026-03-02' })).toBe('matched')
  })
})

describe('a single criterion', () => {
  test.each([
    ['must', 'matched', 100, 'A', 1, 100, 100],
    ['must', 'missed', 0, 'C', 1, 0, 0],
    ['must', 'unknown', null, null, 0, 0, 100],
    ['must-not', 'matched', 0, 'C', 1, 0, 0],
    ['must-not', 'missed', 100, 'A', 1, 100, 100],
    ['must-not', 'unknown', null, null, 0, 0, 100],
    ['should', 'matched', 100, 'A', 1, 100, 100],
    ['should', 'missed', 0, 'C', 1, 0, 0],
    ['should', 'unknown', null, null, 0, 0, 100]
  ] as const)('%s %s: score %s, band %s, coverage %d, %i–%i', (kind, outcome, score, band, coverageRatio, lowScore, highScore) => {
    expect(fitOf([kind, outcome])).toMatchObject({ score, band, coverageRatio, lowScore, highScore })
  })
})

describe('gates and shoulds together', () => {
  test.each([
    [
      'a failed must makes 0 and C, whatever is met',
      [
        ['must', 'missed'],
        ['should', 'matched']
      ],
      0,
      'C',
      1,
      0,
      0
    ],
    [
      'a must-not that is hit makes 0 and C',
      [
        ['must-not', 'matched'],
        ['should', 'matched']
      ],
      0,
      'C',
      1,
      0,
      0
    ],
    [
      'a failed gate makes 0 and C even when nothing else is known',
      [
        ['must', 'missed'],
        ['should', 'unknown']
      ],
      0,
      'C',
      0,
      0,
      0
    ],
    [
      'an unknown must keeps the score but not above B',
      [
        ['must', 'unknown'],
        ['should', 'matched']
      ],
      100,
      'B',
      1,
      0,
      100
    ],
    [
      'an unknown must-not keeps the score but not above B',
      [
        ['must-not', 'unknown'],
        ['should', 'matched']
      ],
      100,
      'B',
      1,
      0,
      100
    ],
    [
      'passed gates leave the score to the shoulds',
      [
        ['must', 'matched'],
        ['must-not', 'missed'],
        ['should', 'missed'],
        ['should', 'matched']
      ],
      50,
      'B',
      1,
      50,
      50
    ],
    [
      'passed gates do not make up for unknown shoulds',
      [
        ['must', 'matched'],
        ['should', 'unknown']
      ],
      null,
      null,
      0,
      0,
      100
    ],
    [
      'gates alone: one unknown of two, B',
      [
        ['must', 'matched'],
        ['must', 'unknown']
      ],
      100,
      'B',
      0.5,
      0,
      100
    ],
    [
      'gates alone: one failed, one unknown',
      [
        ['must', 'missed'],
        ['must-not', 'unknown']
      ],
      0,
      'C',
      0.5,
      0,
      0
    ]
  ] as const)('%s', (_, asked, score, band, coverageRatio, lowScore, highScore) => {
    expect(fitOf(...asked.map(([kind, outcome]): [FitCriterion['kind'], CriterionOutcome] => [kind, outcome]))).toMatchObject({
      score,
      band,
      coverageRatio,
      lowScore,
      highScore
    })
  })

  test('with no criterion nothing is known', () => {
    expect(scoreFit([], traits(), AS_OF)).toEqual({ score: null, band: null, coverageRatio: 0, lowScore: 0, highScore: 100, reasons: [] })
  })
})

describe('bands, by the shown score', () => {
  test.each([
    [80, 20, 80, 'A'],
    [79.5, 20.5, 80, 'A'],
    [79.4, 20.6, 79, 'B'],
    [50, 50, 50, 'B'],
    [49.5, 50.5, 50, 'B'],
    [49.4, 50.6, 49, 'C']
  ] as const)('%d met against %d missed: %i, %s', (met, missed, score, band) => {
    expect(fitOf(['should', 'matched', met], ['should', 'missed', missed])).toMatchObject({ score, band })
  })

  test.each([
    [60, 40, 0.6, 'A'],
    [59, 41, 0.59, 'B']
  ] as const)('%i of 100 known and met: coverage %d, band %s', (known, unknown, coverageRatio, band) => {
    expect(fitOf(['should', 'matched', known], ['should', 'unknown', unknown])).toMatchObject({ score: 100, coverageRatio, band })
  })

  test('low and high are the score if all unknowns were against or for the account', () => {
    expect(fitOf(['should', 'matched', 40], ['should', 'missed', 30], ['should', 'unknown', 30])).toMatchObject({ score: 57, lowScore: 40, highScore: 70 })
  })
})

describe('reasons', () => {
  test('stand in the order of the criteria, with whole points that add up to the score', () => {
    const { score, reasons } = fitOf(['must', 'matched'], ['should', 'matched', 1], ['should', 'matched', 1], ['should', 'missed', 1])
    expect(score).toBe(67)
    expect(reasons).toEqual([
      { criterionId: 'c0', kind: 'must', outcome: 'matched', weight: 1, points: 0 },
      { criterionId: 'c1', kind: 'should', outcome: 'matched', weight: 1, points: 34 },
      { criterionId: 'c2', kind: 'should', outcome: 'matched', weight: 1, points: 33 },
      { criterionId: 'c3', kind: 'should', outcome: 'missed', weight: 1, points: 0 }
    ])
  })

  test('give no points when a gate is shut', () => {
    expect(fitOf(['must', 'missed'], ['should', 'matched']).reasons.map(({ points }) => points)).toEqual([0, 0])
  })
})

describe('fit of anybody to anything', () => {
  test('the score lies between low and high, and reasons add up to it', () => {
    holds([criteriaArbitrary, traitsArbitrary], (criteria, anybody) => {
      const { score, lowScore, highScore, reasons } = scoreFit(criteria, anybody, AS_OF)
      expect(lowScore).toBeLessThanOrEqual(highScore)
      if (score === null) return

      expect(score).toBeGreaterThanOrEqual(lowScore)
      expect(score).toBeLessThanOrEqual(highScore)
      const points = reasons.reduce((sum, reason) => sum + reason.points, 0)
      expect(points).toBe(criteria.some(({ kind }) => kind === 'should') ? score : 0)
    })
  })

  test('more weight on a matched should never lowers it, on a missed one never raises it', () => {
    holds([criteriaArbitrary, traitsArbitrary, fc.double({ min: 1, max: 50, noNaN: true })], (criteria, anybody, factor) => {
      const before = scoreFit(criteria, anybody, AS_OF)
      for (const { criterionId, outcome, kind } of before.reasons) {
        const heavier = criteria.map((criterion) => (criterion.id === criterionId ? { ...criterion, weight: criterion.weight * factor } : criterion))
        const after = scoreFit(heavier, anybody, AS_OF)
        if (outcome === 'matched') expect(after.score ?? -1).toBeGreaterThanOrEqual(before.score ?? -1)
        if (outcome === 'missed') expect(after.score ?? -1).toBeLessThanOrEqual(before.score ?? -1)
        if (kind !== 'should') expect(after.score).toBe(before.score)
      }
    })
  })

  test('what is learned of an unknown stays within the interval', () => {
    holds([criteriaArbitrary, traitsArbitrary, traitsArbitrary], (criteria, anybody, truth) => {
      const learned = Object.fromEntries(Object.entries(anybody).map(([name, value]) => [name, value ?? truth[name as keyof AccountTraits]]))
      const before = scoreFit(criteria, anybody, AS_OF)
      const after = scoreFit(criteria, { ...anybody, ...learned }, AS_OF)
      if (after.score === null) return

      expect(after.score).toBeGreaterThanOrEqual(before.lowScore)
      expect(after.score).toBeLessThanOrEqual(before.highScore)
    })
  })

  const explained = (criteria: readonly FitCriterion[], anybody: AccountTraits) =>
    explainFit(
      criteria,
      traitsJudges(criteria, AS_OF).map((judge) => judge(anybody))
    )

  test('a scorer prepared once explains each account by its own outcomes, whomever it scored before', () => {
    holds([criteriaArbitrary, fc.array(traitsArbitrary, { minLength: 1, maxLength: 8 })], (criteria, accounts) => {
      const scorer = fitScorer(criteria, AS_OF)
      for (const anybody of [...accounts, ...accounts]) expect(scorer(anybody)).toEqual(explained(criteria, anybody))
    })
  })

  test.each([33, 34, 40])('with %i criteria no two patterns of outcomes are taken for one another', (count) => {
    const criteria = Array.from({ length: count }, (_, index) => inCriterion({ id: `c${index}`, attribute: 'technologies', expected: [`技术${index}`] }))
    const scorer = fitScorer(criteria, AS_OF)
    for (let index = 0; index < count; index++) {
      const anybody = traits({ technologies: criteria.map((_, other) => `技术${other}`).filter((_, other) => other !== index) })
      expect(scorer(anybody).reasons.flatMap(({ outcome, criterionId }) => (outcome === 'missed' ? [criterionId] : []))).toEqual([`c${index}`])
    }
  })

  test('accounts of the same outcomes share one fit, which nobody can change', () => {
    const scorer = fitScorer([inCriterion()], AS_OF)
    const fit = scorer(traits({ industry: '软件服务' }))
    expect(scorer(traits({ industry: '软件服务', region: '别处' }))).toBe(fit)
    expect(Object.isFrozen(fit) && Object.isFrozen(fit.reasons)).toBe(true)
  })
})
