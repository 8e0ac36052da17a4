import type { ScoringRule } from '@shared/model/scoring-model'

type Repetition = Pick<ScoringRule, 'period' | 'subject' | 'maxCount' | 'counts'>
export type Language = 'zh' | 'en'

const periodZh = ({ period }: Repetition): string => {
  if (period.unit === 'ever') return '一共'
  return period.unit === 'day' ? '一天' : `每 ${period.days} 天`
}

const periodEn = ({ period }: Repetition): string => {
  if (period.unit === 'ever') return 'in all'
  return period.unit === 'day' ? 'a day' : `in ${period.days} days`
}

const zh = (rule: Repetition): string => {
  const { period, subject, maxCount } = rule
  if (subject === 'same') return period.unit === 'ever' ? `同一内容只计 ${maxCount} 次` : `同一内容${periodZh(rule)}最多计 ${maxCount} 次`
  return maxCount === 1 ? `${periodZh(rule)}只计 1 次` : `每次都计，${periodZh(rule)}最多 ${maxCount} 次`
}

const times = (count: number): string => (count === 1 ? 'once' : `${count} times`)

const en = (rule: Repetition): string => {
  const { subject, maxCount } = rule
  if (subject === 'same') return `the same content counts ${times(maxCount)} ${periodEn(rule)}`
  return maxCount === 1 ? `counts once ${periodEn(rule)}` : `every time, at most ${maxCount} ${periodEn(rule)}`
}

const highest = { zh: '，取最高的', en: ', the highest' }

/** Returns how often a rule counts, in words: 每次都计，一天最多 5 次 · 同一内容只计 1 次，取最高的 · every time, at most 5 a day. */
export const describeRepetition = (rule: Repetition, language: Language): string =>
  `${language === 'zh' ? zh(rule) : en(rule)}${rule.counts === 'highest' ? highest[language] : ''}`
