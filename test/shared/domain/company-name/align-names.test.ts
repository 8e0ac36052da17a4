import { alignNames } from '@shared/domain/company-name/align-names'
import fc from 'fast-check'
import { holds } from '../../../support/property'

const equalWeights = new Float32Array(1 << 16).fill(0.5)
const align = (typed: string, candidate: string): number[] => [...alignNames(typed, candidate, equalWeights)]

describe('pairing the signs of two names', () => {
  test.each([
    ['大饮', '大西洋饮料', [0, 3]],
    ['邵阳液压', '邵阳维克液压', [0, 1, 4, 5]],
    ['润大医疗', '润达医疗', [0, 1, 2, 3]],
    ['西西安', '西安博通', [-1, 0, 1]],
    ['科技', '朗科科技', [2, 3]],
    ['甲乙', '丙丁', [-1, -1]],
    ['', '丙丁', []]
  ])('%s in %s', (typed, candidate, partners) => {
    expect(align(typed, candidate)).toEqual(partners)
  })

  test('telling signs go first', () => {
    const weights = new Float32Array(1 << 16).fill(0.1)
    weights['昀'.charCodeAt(0)] = 1
    expect([...alignNames('科昀', '昀科', weights)]).toEqual([-1, 0])
  })

  test('keeps the order and uses no sign twice, for any two texts', () => {
    const text = fc.array(fc.constantFrom(...'甲乙丙丁戊科技'), { maxLength: 60 }).map((signs) => signs.join(''))
    holds([text, text], (typed, candidate) => {
      const partners = align(typed, candidate).filter((partner) => partner >= 0)
      expect(partners).toEqual([...new Set(partners)].sort((a, b) => a - b))
      expect(align(typed, candidate)).toHaveLength(typed.length)
    })
  })
})
