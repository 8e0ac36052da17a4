import { describeFit } from '@shared/domain/fit/describe-fit'
import { scoreFit } from '@shared/domain/fit/score-fit'
import type { AccountTraits } from '@shared/model/account'
import { criteriaArbitrary, traitsArbitrary } from '../../../support/arbitraries/criteria'
import { betweenCriterion, inCriterion } from '../../../support/builders/criterion'
import { traits } from '../../../support/builders/traits'
import { holds } from '../../../support/property'

const criteria = [
  betweenCriterion({ id: 'headcount', weight: 30, attribute: 'employeeCount', expected: { min: 100, max: 2000 } }),
  inCriterion({ id: 'board', kind: 'should', weight: 30, attribute: 'board', expected: ['创业板'] }),
  betweenCriterion({ id: 'years', weight: 40 }),
  inCriterion(),
  inCriterion({ id: 'state', kind: 'must-not', attribute: 'ownership', expected: ['中央企业'] })
]
const sentence = (overrides: Partial<AccountTraits>): string => describeFit(scoreFit(criteria, traits(overrides), '2026-03-02'), criteria)

describe('a fit in words', () => {
  test('names what is met (gates first, then by weight), what is missed and what is unknown', () => {
    expect(sentence({ board: '主板' })).toBe(
      '匹配 57 分（B 档，资料覆盖 70%）；符合：行业为软件服务、上市年数至少 10 年；不符合：上市板块为创业板；未知：员工人数 100–2000 人。'
    )
  })

  test('names the weightier of two met first', () => {
    expect(sentence({})).toContain('符合：行业为软件服务、上市年数至少 10 年、上市板块为创业板；')
  })

  test('names only the gates when one is shut', () => {
    expect(sentence({ industry: '银行' })).toBe('不满足必要条件：行业为软件服务。')
    expect(sentence({ ownership: '中央企业' })).toBe('属于排除范围：企业性质为中央企业。')
    expect(sentence({ industry: '银行', ownership: '中央企业' })).toBe('不满足必要条件：行业为软件服务；属于排除范围：企业性质为中央企业。')
  })

  test('says that too little is known', () => {
    expect(sentence({ board: null, listedOn: null })).toBe('资料不足，还不能判断匹配度；未知：员工人数 100–2000 人、上市板块为创业板、上市年数至少 10 年。')
  })

  test('counts an unknown must-not among the unknown', () => {
    expect(sentence({ ownership: null })).toContain('未知：员工人数 100–2000 人、企业性质为中央企业。')
  })

  test('of exactly 200 characters stays whole', () => {
    const textWith = (padding: number): string => {
      const asked = [inCriterion({ expected: ['软件服务', '甲'.repeat(padding)] })]
      return describeFit(scoreFit(asked, traits(), '2026-03-02'), asked)
    }
    const room = 200 - textWith(0).length
    expect(textWith(room)).toHaveLength(200)
    expect(textWith(room).endsWith('。')).toBe(true)
    expect(textWith(room + 1)).toHaveLength(200)
    expect(textWith(room + 1).endsWith('…')).toBe(true)
  })

  test('has at most 200 characters and ends well', () => {
    const long = ['甲', '乙', '丙'].map((sign, index) => inCriterion({ id: `c${index}`, expected: [sign.repeat(40), '软件服务', `${sign}二`.repeat(20)] }))
    const text = describeFit(scoreFit(long, traits(), '2026-03-02'), long)
    expect(text).toHaveLength(200)
    expect(text.endsWith('…')).toBe(true)
    holds([criteriaArbitrary, traitsArbitrary], (any, anybody) => {
      expect(describeFit(scoreFit(any, anybody, '2026-03-02'), any)).toMatch(/^.{1,199}[。…]$/)
    })
  })
})
