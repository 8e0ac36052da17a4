import { fitRankKey } from '@shared/domain/fit/rank-key'
import { scoreFit } from '@shared/domain/fit/score-fit'
import { countCriteria } from '@shared/domain/icp/count'
import { previewIcp } from '@shared/domain/icp/preview'
import { encodeProjection } from '@shared/domain/icp/projection'
import type { AccountTraits } from '@shared/model/account'
import fc from 'fast-check'
import { criteriaArbitrary, traitsArbitrary } from '../../../support/arbitraries/criteria'
import { betweenCriterion, inCriterion } from '../../../support/builders/criterion'
import { traits } from '../../../support/builders/traits'
import { holds } from '../../../support/property'

const AS_OF = '2026-03-02'

/** Ids in no relation to the order in which accounts stand. */
const idAt = (index: number): string => `acc_${100_000 + ((index * 7) % 31)}`

const project = (all: readonly AccountTraits[]) => encodeProjection(all.map((own, index) => ({ id: idAt(index), name: `第 ${index} 家`, traits: own })))

const criteria = [
  inCriterion(),
  inCriterion({ id: 'state', kind: 'must-not', attribute: 'ownership', expected: ['中央企业'] }),
  inCriterion({ id: 'board', kind: 'should', weight: 60, attribute: 'board', expected: ['创业板'] }),
  betweenCriterion({ id: 'headcount', weight: 40, attribute: 'employeeCount', expected: { min: 100, max: 2000 } })
]
const companies = [
  traits({ industry: '银行' }),
  traits({ ownership: '中央企业', employeeCount: 500 }),
  traits({ board: '主板', employeeCount: 500 }),
  traits({ employeeCount: 500 }),
  traits(),
  traits({ industry: null, employeeCount: 50 }),
  traits({ board: null })
]

describe('preview of a profile', () => {
  test('counts what passes, the bands, and what each criterion by itself turns away or cannot tell', () => {
    expect(previewIcp({ criteria, projection: project(companies), asOf: AS_OF, sampleSize: 0 })).toEqual({
      totalCount: 7,
      matchedCount: 5,
      bandCounts: { A: 2, B: 1, C: 3, unknown: 1 },
      removedCounts: { industry: 1, state: 1, board: 1, headcount: 1 },
      unknownCounts: { industry: 1, state: 0, board: 1, headcount: 3 },
      coverageRatio: (0.6 + 1 + 1 + 1 + 0.6 + 1 + 0) / 7,
      sample: []
    })
  })

  test('names the best accounts with their fit, best first', () => {
    const { sample } = previewIcp({ criteria, projection: project(companies), asOf: AS_OF, sampleSize: 3 })
    expect(sample.map(({ accountId, name }) => [accountId, name])).toEqual([
      ['acc_100021', '第 3 家'],
      ['acc_100028', '第 4 家'],
      ['acc_100004', '第 5 家']
    ])
    expect(sample[0]?.fit).toEqual(scoreFit(criteria, companies[3] ?? traits(), AS_OF))
  })

  test('of no account there is nothing to say', () => {
    expect(previewIcp({ criteria, projection: project([]), asOf: AS_OF, sampleSize: 5 })).toMatchObject({
      totalCount: 0,
      matchedCount: 0,
      coverageRatio: 0,
      sample: []
    })
  })

  test('without criteria everybody passes and nobody is judged', () => {
    const preview = previewIcp({ criteria: [], projection: project(companies), asOf: AS_OF, sampleSize: 0 })
    expect(preview).toMatchObject({ matchedCount: 7, bandCounts: { A: 0, B: 0, C: 0, unknown: 7 }, removedCounts: {}, unknownCounts: {} })
  })

  test('agrees with scoreFit account by account, and its sample is the top of the ranking', () => {
    holds([criteriaArbitrary, fc.array(traitsArbitrary, { maxLength: 25 }), fc.integer({ min: 0, max: 30 })], (any, all, sampleSize) => {
      const projection = project(all)
      const ranked = all
        .map((own, index) => ({ accountId: idAt(index), name: `第 ${index} 家`, fit: scoreFit(any, own, AS_OF) }))
        .sort((a, b) => (fitRankKey(a.fit, a.accountId) < fitRankKey(b.fit, b.accountId) ? 1 : -1))
      const preview = previewIcp({ criteria: any, projection, asOf: AS_OF, sampleSize })

      expect(preview.sample).toEqual(ranked.slice(0, sampleSize))
      for (const band of ['A', 'B', 'C'] as const) expect(preview.bandCounts[band]).toBe(ranked.filter(({ fit }) => fit.band === band).length)
      expect(preview.bandCounts.unknown).toBe(ranked.filter(({ fit }) => fit.band === null).length)
      expect(preview.coverageRatio).toBeCloseTo(ranked.reduce((sum, { fit }) => sum + fit.coverageRatio, 0) / Math.max(1, ranked.length), 12)
      for (const { id } of any) {
        const outcomes = ranked.flatMap(({ fit }) => fit.reasons.filter(({ criterionId }) => criterionId === id))
        expect(preview.unknownCounts[id]).toBe(outcomes.filter(({ outcome }) => outcome === 'unknown').length)
        expect(preview.removedCounts[id]).toBe(outcomes.filter(({ kind, outcome }) => outcome === (kind === 'must-not' ? 'matched' : 'missed')).length)
      }
    })
  })

  test('the server’s count of pages adds up to the phone’s preview', () => {
    holds([criteriaArbitrary, fc.array(traitsArbitrary, { minLength: 1, maxLength: 25 })], (any, all) => {
      const { totalCount, matchedCount, bandCounts, removedCounts, unknownCounts } = previewIcp({
        criteria: any,
        projection: project(all),
        asOf: AS_OF,
        sampleSize: 3
      })
      expect(countCriteria(any, all, AS_OF)).toEqual({ examinedCount: totalCount, matchedCount, bandCounts, removedCounts, unknownCounts })

      const half = Math.floor(all.length / 2)
      const pages = [all.slice(0, half), all.slice(half)].map((page) => countCriteria(any, page, AS_OF))
      expect(pages.reduce((sum, page) => sum + page.matchedCount, 0)).toBe(matchedCount)
    })
  })

  test('one more must never lets more accounts pass', () => {
    holds([criteriaArbitrary, fc.array(traitsArbitrary, { maxLength: 25 })], (any, all) => {
      const projection = project(all)
      const matchedCountOf = (asked: typeof any): number => previewIcp({ criteria: asked, projection, asOf: AS_OF, sampleSize: 0 }).matchedCount
      expect(matchedCountOf([...any, inCriterion({ id: 'more' })])).toBeLessThanOrEqual(matchedCountOf(any))
    })
  })
})
