import type { FitAttribute, FitCriterion } from '@shared/model/fit'
import type { RangeCriterion, SetCriterion } from './judge'

/** The attributes' names in Chinese, as sentences and forms show them. */
const attributeLabels: Readonly<Record<FitAttribute, string>> = {
  industry: '行业',
  region: '地区',
  ownership: '企业性质',
  board: '上市板块',
  technologies: '在用技术',
  yearsListed: '上市年数',
  employeeCount: '员工人数',
  annualRevenueCny: '年营收'
}

const units: Readonly<Record<RangeCriterion['attribute'], string>> = { yearsListed: '年', employeeCount: '人', annualRevenueCny: '元' }
/** More values than this are counted, not named. */
const MAX_NAMED_VALUES = 3
const HUNDRED_MILLION = 100_000_000
const TEN_THOUSAND = 10_000

/** 1.5亿, 3000万, 1.2万, 800: without Intl, which the mini-program lacks. */
const amountText = (amount: number): string => {
  if (amount >= HUNDRED_MILLION) return `${Number((amount / HUNDRED_MILLION).toFixed(2))}亿`
  return amount >= TEN_THOUSAND ? `${Number((amount / TEN_THOUSAND).toFixed(2))}万` : String(amount)
}

const setText = ({ attribute, expected }: SetCriterion): string => {
  const named = expected.slice(0, MAX_NAMED_VALUES).join('、')
  const values = expected.length > MAX_NAMED_VALUES ? `${named}等 ${expected.length} 项` : named
  return `${attributeLabels[attribute]}${attribute === 'technologies' ? '含' : '为'}${values}`
}

const rangeText = ({ attribute, expected: { min, max } }: RangeCriterion): string => {
  const label = attributeLabels[attribute]
  const unit = units[attribute]
  if (min !== null && max !== null) return `${label} ${amountText(min)}–${amountText(max)} ${unit}`
  if (min !== null) return `${label}至少 ${amountText(min)} ${unit}`

  return `${label}至多 ${amountText(max ?? 0)} ${unit}`
}

/** Returns what a criterion states of an account, in Chinese and without its must or should, e.g. 上市年数至少 10 年. */
export const describeCriterion = (criterion: FitCriterion): string => (criterion.operator === 'in' ? setText(criterion) : rangeText(criterion))
