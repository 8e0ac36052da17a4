import type { ScoringModel, ScoringRule } from '@shared/model/scoring-model'
import { asDayNumber, type DayNumber } from '@shared/model/units'
import type { LedgerTouch } from './ledger-touch'

/** The touches of one person that share one cap: one rule, one period, one subject or any. */
export interface Bucket {
  rule: ScoringRule
  /** First day of the period; null = since ever. */
  fromDay: DayNumber | null
  /** First day after the period; null = for ever. */
  beforeDay: DayNumber | null
  /** null = any subject. */
  subjectId: string | null
  maxCount: number
}

const periodOf = (day: DayNumber, rule: ScoringRule): Pick<Bucket, 'fromDay' | 'beforeDay'> => {
  if (rule.period.unit === 'ever') return { fromDay: null, beforeDay: null }

  const lengthDays = rule.period.unit === 'day' ? 1 : rule.period.days
  const fromDay = asDayNumber(Math.floor(day / lengthDays) * lengthDays)
  return { fromDay, beforeDay: asDayNumber(fromDay + lengthDays) }
}

/** Returns the bucket a touch falls into, or null when the model has no rule for its kind. */
export const bucketOf = (touch: Pick<LedgerTouch, 'kind' | 'subjectId' | 'day'>, model: ScoringModel): Bucket | null => {
  const rule = model.rules.find(({ kind }) => kind === touch.kind)
  if (rule === undefined) return null

  return { rule, ...periodOf(touch.day, rule), subjectId: rule.subject === 'same' ? touch.subjectId : null, maxCount: rule.maxCount }
}

/** Returns text that is equal for two touches of a person exactly when they share a bucket. */
export const bucketKeyOf = ({ rule, fromDay, subjectId }: Bucket): string => `${rule.kind}|${fromDay ?? 'ever'}|${subjectId ?? ''}`
