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
  /** As many stored touches as decide which count: the first maxCount, or, where the highest count, all of them up to a bound. */
  readCount: number
}

/** A bucket whose highest touches count is read whole up to so many; fuller ones are folded from the ledger. */
export const maxHighestRead = 200

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

  const { maxCount } = rule
  const readCount = rule.counts === 'highest' ? maxHighestRead : maxCount
  return { rule, ...periodOf(touch.day, rule), subjectId: rule.subject === 'same' ? touch.subjectId : null, maxCount, readCount }
}

/** Returns text that is equal for two touches of a person exactly when they share a bucket. */
export const bucketKeyOf = ({ rule, fromDay, subjectId }: Bucket): string => `${rule.kind}|${fromDay ?? 'ever'}|${subjectId ?? ''}`
