import { describeCriterion } from '@shared/domain/fit/describe-criterion'
import { betweenCriterion, inCriterion } from '../../../support/builders/criterion'

describe('a criterion in words', () => {
  test.each([
    [inCriterion({ expected: ['软件服务'] }), '行业为软件服务'],
    [inCriterion({ attribute: 'region', expected: ['北京', '上海', '深圳'] }), '地区为北京、上海、深圳'],
    [inCriterion({ attribute: 'region', expected: ['北京', '上海', '深圳', '广东'] }), '地区为北京、上海、深圳等 4 项'],
    [inCriterion({ attribute: 'ownership', expected: ['民营企业'] }), '企业性质为民营企业'],
    [inCriterion({ attribute: 'board', expected: ['创业板'] }), '上市板块为创业板'],
    [inCriterion({ attribute: 'technologies', expected: ['SAP'] }), '在用技术含SAP'],
    [betweenCriterion({ expected: { min: 10, max: null } }), '上市年数至少 10 年'],
    [betweenCriterion({ expected: { min: null, max: 5 } }), '上市年数至多 5 年'],
    [betweenCriterion({ attribute: 'employeeCount', expected: { min: 100, max: 2000 } }), '员工人数 100–2000 人'],
    [betweenCriterion({ attribute: 'employeeCount', expected: { min: 9_999, max: 10_000 } }), '员工人数 9999–1万 人'],
    [betweenCriterion({ attribute: 'annualRevenueCny', expected: { min: 99_990_000, max: 150_000_000 } }), '年营收 9999万–1.5亿 元'],
    [betweenCriterion({ attribute: 'annualRevenueCny', expected: { min: 100_000_000, max: null } }), '年营收至少 1亿 元']
  ])('%# reads %s', (criterion, sentence) => {
    expect(describeCriterion(criterion)).toBe(sentence)
  })
})
