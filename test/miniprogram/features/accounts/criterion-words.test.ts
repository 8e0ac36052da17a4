import { expectedText, moneyText } from '@/features/accounts/criterion-words'
import { betweenCriterion, inCriterion } from '../../../support/builders/criterion'
import { prepareBrowser } from '../../../support/render-screen'

describe('a criterion in words', () => {
  beforeAll(prepareBrowser)

  test.each([
    [inCriterion({ expected: ['软件服务'] }), '软件服务'],
    [inCriterion({ expected: ['北京', '上海', '深圳', '广州'] }), '北京、上海、深圳 等 4 项'],
    [betweenCriterion({ expected: { min: 10, max: null } }), '≥ 10年'],
    [betweenCriterion({ attribute: 'employeeCount', expected: { min: 100, max: 2000 } }), '100人 至 2000人'],
    [betweenCriterion({ attribute: 'annualRevenueCny', expected: { min: null, max: 500_000_000 } }), '≤ 5亿元']
  ])('%#: says %s', (criterion, words) => {
    expect(expectedText(criterion)).toBe(words)
  })

  test.each([
    [35_000_000, '3500万元'],
    [100_000_000, '1亿元'],
    [5_123_456_789, '51.23亿元']
  ])('says %d yuan as %s', (yuan, words) => {
    expect(moneyText(yuan)).toBe(words)
  })
})
