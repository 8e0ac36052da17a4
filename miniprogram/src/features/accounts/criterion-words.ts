import type { FitCriterion } from '@shared/model/fit'
import { accountTexts } from '@/i18n/accounts'
import { icpTexts } from '@/i18n/icp'

type RangeCriterion = Extract<FitCriterion, { operator: 'between' }>

const yuanPerTenThousand = 10_000
const tenThousandsPerHundredMillion = 10_000

/** Returns an amount in yuan as people say it: 万元, from 1 亿元 on 亿元. */
export const moneyText = (yuan: number): string => {
  const texts = accountTexts()
  const tenThousands = Math.round(yuan / yuanPerTenThousand)
  if (tenThousands < tenThousandsPerHundredMillion) return `${tenThousands}${texts.tenThousand}`
  return `${Math.round(tenThousands / (tenThousandsPerHundredMillion / 100)) / 100}${texts.hundredMillion}`
}

const amountText = (attribute: RangeCriterion['attribute'], amount: number): string => {
  const texts = accountTexts()
  if (attribute === 'annualRevenueCny') return moneyText(amount)
  return `${amount}${attribute === 'yearsListed' ? texts.years : texts.headcount}`
}

const rangeText = ({ attribute, expected: { min, max } }: RangeCriterion): string => {
  const texts = accountTexts()
  if (min === null && max === null) return ''
  if (max === null) return texts.atLeast(amountText(attribute, min ?? 0))
  if (min === null) return texts.atMost(amountText(attribute, max))
  return texts.between(amountText(attribute, min), amountText(attribute, max))
}

const maxNamedValues = 3

const valuesText = (values: readonly string[]): string => {
  const texts = accountTexts()
  const named = values.slice(0, maxNamedValues).join(texts.listJoin)
  return values.length <= maxNamedValues ? named : texts.moreValues(named, values.length)
}

/** Returns what a criterion is about: 行业. */
export const attributeText = ({ attribute }: FitCriterion): string => icpTexts().attribute[attribute]

/** Returns what a criterion asks for: 软件服务、互联网, or ≥ 10年. */
export const expectedText = (criterion: FitCriterion): string => (criterion.operator === 'in' ? valuesText(criterion.expected) : rangeText(criterion))
