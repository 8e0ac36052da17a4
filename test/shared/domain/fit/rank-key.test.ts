import { fitRankKey } from '@shared/domain/fit/rank-key'
import type { FitBand } from '@shared/model/fit'
import { asRatio, asScore } from '@shared/model/units'

const key = (band: FitBand | null, score: number | null, coverage: number, id = 'acc_000001'): string =>
  fitRankKey({ band, score: score === null ? null : asScore(score), coverageRatio: asRatio(coverage) }, id)

describe('rank key', () => {
  test.each([
    ['band before score', key('A', 80, 0.6), key('B', 100, 1)],
    ['B before C', key('B', 50, 0.1), key('C', 49, 1)],
    ['C before unknown', key('C', 0, 0), key(null, null, 0)],
    ['score before coverage', key('A', 81, 0.6), key('A', 80, 1)],
    ['100 before 99', key('A', 100, 0.6), key('A', 99, 1)],
    ['coverage before id', key('B', 60, 0.61, 'acc_000001'), key('B', 60, 0.6, 'acc_000009')],
    ['full coverage before nearly full', key('B', 60, 1), key('B', 60, 0.9999)],
    ['coverage to a hundredth of a percent', key('B', 60, 0.6002), key('B', 60, 0.6001)],
    ['the greater id where all is equal', key('B', 60, 0.5, 'acc_000002'), key('B', 60, 0.5, 'acc_000001')]
  ])('in descending order: %s', (_, better, worse) => {
    expect(better > worse).toBe(true)
  })

  test('has one length before the id', () => {
    expect(key('A', 100, 1)).toBe('310010000:acc_000001')
    expect(key(null, null, 0)).toBe('000000000:acc_000001')
  })
})
