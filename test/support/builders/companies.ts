import type { FitCriterion } from '@shared/model/fit'

export interface CompanyRow {
  legalName: string
  shortName: string
  region: string
  industry: string
  ownership: string
  board: string
  listedOn: string
}

const regions = ['北京', '上海', '深圳', '浙江', '四川']
const industries = ['软件服务', '半导体', '银行', '医药制造']
const ownerships = ['民营企业', '中央企业', '地方国有企业']
const boards = ['主板', '创业板', '科创板']
const pick = (values: readonly string[], index: number): string => values[index % values.length] ?? ''

/** A company whose traits follow from its number, so that a test can count them. */
export const companyRow = (index: number, overrides: Partial<CompanyRow> = {}): CompanyRow => ({
  legalName: `${pick(regions, index)}测试${index}号科技股份有限公司`,
  shortName: `测试${index}号`,
  region: pick(regions, index),
  industry: pick(industries, index),
  ownership: pick(ownerships, index),
  board: pick(boards, index),
  listedOn: `${2000 + (index % 25)}0315`,
  ...overrides
})

export const companyRows = (count: number, from = 0): CompanyRow[] => Array.from({ length: count }, (_, index) => companyRow(from + index))

const columns: (keyof CompanyRow)[] = ['legalName', 'shortName', 'region', 'industry', 'ownership', 'board', 'listedOn']

export const companiesCsv = (rows: readonly CompanyRow[]): string =>
  [
    ['公司全称', '简称', '地区', '行业', '企业性质', '上市板块', '上市日期'].join(','),
    ...rows.map((row) => columns.map((column) => row[column]).join(','))
  ].join('\n')

/** Software in Beijing, Shanghai or Shenzhen must be; private ownership counts 60, ten years listed 40. */
export const softwareCriteria: FitCriterion[] = [
  { id: 'industry', kind: 'must', weight: 1, attribute: 'industry', operator: 'in', expected: ['软件服务'] },
  { id: 'region', kind: 'must', weight: 1, attribute: 'region', operator: 'in', expected: ['北京', '上海', '深圳'] },
  { id: 'private', kind: 'should', weight: 60, attribute: 'ownership', operator: 'in', expected: ['民营企业'] },
  { id: 'listed', kind: 'should', weight: 40, attribute: 'yearsListed', operator: 'between', expected: { min: 10, max: null } }
]
