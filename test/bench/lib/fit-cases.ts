import type { AccountTraits } from '@shared/model/account'
import type { FitCriterion } from '@shared/model/fit'

/** On which day years listed are counted. */
export const benchAsOf = '2026-11-01'

const industries = ['软件服务', '半导体', '银行', '医药制造', '汽车', '零售']
const regions = ['北京', '上海', '深圳', '浙江', '四川', '江苏', '山东']
const ownerships = ['民营企业', '中央企业', '地方国有企业', '外资企业']
const boards = ['主板', '创业板', '科创板', '北交所']
const technologies = ['SAP', '用友', '金蝶', 'Oracle', 'Kafka', 'Spark', 'Hadoop']

const set = (
  id: string,
  attribute: 'industry' | 'region' | 'ownership' | 'board' | 'technologies',
  expected: string[],
  kind: FitCriterion['kind'] = 'should',
  weight = 10
): FitCriterion => ({
  id,
  kind,
  weight,
  attribute,
  operator: 'in',
  expected
})
const range = (
  id: string,
  attribute: 'employeeCount' | 'annualRevenueCny' | 'yearsListed',
  min: number | null,
  max: number | null,
  weight = 10
): FitCriterion => ({
  id,
  kind: 'should',
  weight,
  attribute,
  operator: 'between',
  expected: { min, max }
})

/** Twelve criteria as a marketer writes them: gates, sets, ranges, with weights. */
export const benchCriteria: FitCriterion[] = [
  set('industry', 'industry', ['软件服务', '半导体', '医药制造'], 'must'),
  set('state', 'ownership', ['中央企业'], 'must-not'),
  set('cities', 'region', ['北京', '上海', '深圳'], 'should', 20),
  set('coast', 'region', ['浙江', '江苏', '山东'], 'should', 5),
  set('private', 'ownership', ['民营企业', '外资企业'], 'should', 15),
  set('board', 'board', ['创业板', '科创板'], 'should', 10),
  set('erp', 'technologies', ['SAP', 'Oracle'], 'should', 12),
  set('data', 'technologies', ['Kafka', 'Spark', 'Hadoop'], 'should', 8),
  range('headcount', 'employeeCount', 100, 5000, 10),
  range('revenue', 'annualRevenueCny', 100_000_000, null, 10),
  range('size', 'annualRevenueCny', null, 50_000_000_000, 5),
  range('years', 'yearsListed', 5, null, 5)
]

/** A generator of its own, so that every run judges the same accounts. */
const makeDice = () => {
  let state = 7
  return (sides: number): number => {
    state = (state * 48_271) % 2_147_483_647
    return state % sides
  }
}

/** Made-up accounts; about a tenth of each trait is unknown. */
export const benchAccounts = (count: number): AccountTraits[] => {
  const dice = makeDice()
  const known = <Value>(make: () => Value): Value | null => (dice(10) === 0 ? null : make())
  const pick = (values: readonly string[]): string => values[dice(values.length)] ?? ''
  return Array.from({ length: count }, () => ({
    industry: known(() => pick(industries)),
    region: known(() => pick(regions)),
    ownership: known(() => pick(ownerships)),
    board: known(() => pick(boards)),
    listedOn: known(() => `${1995 + dice(30)}-0${1 + dice(9)}-1${dice(10)}`),
    employeeCount: known(() => dice(20_000)),
    annualRevenueCny: known(() => dice(2_000_000) * 50_000),
    technologies: known(() => [pick(technologies), pick(technologies)])
  }))
}
