import { settings } from '@shared/domain/settings/catalogue'
import { type AlertRuleId, type AlertVerdict, alertRuleIds } from '@shared/model/standing'
import type { QuietHours } from './quiet-hours'
import { medianOf, responseMinutes } from './service-level'
import { type Share, shareOf } from './useful-share'

/** What a report reads of an alert. */
export interface ReportedAlert {
  ruleId: AlertRuleId
  createdAt: string
  acknowledgedAt: string | null
  acknowledgedBy: string | null
  verdict: AlertVerdict | null
}

export interface RuleReport {
  ruleId: AlertRuleId
  sentCount: number
  acknowledgedCount: number
  judgedCount: number
  usefulCount: number
  usefulShare: Share | null
}

export interface ResponseReport {
  respondedCount: number
  medianMinutes: number | null
  inTimeShare: Share | null
}

const countOf = <Item>(items: readonly Item[], holds: (item: Item) => boolean): number => items.filter(holds).length

const reportRule = (ruleId: AlertRuleId, alerts: readonly ReportedAlert[]): RuleReport => {
  const own = alerts.filter((alert) => alert.ruleId === ruleId)
  const judgedCount = countOf(own, ({ verdict }) => verdict !== null)
  const usefulCount = countOf(own, ({ verdict }) => verdict === 'useful')
  return {
    ruleId,
    sentCount: own.length,
    acknowledgedCount: countOf(own, ({ acknowledgedAt }) => acknowledgedAt !== null),
    judgedCount,
    usefulCount,
    usefulShare: shareOf(usefulCount, judgedCount)
  }
}

/** Returns per rule how many alerts were raised, acknowledged and found useful; rules in the order of the list, also those without any. */
export const reportRules = (alerts: readonly ReportedAlert[]): RuleReport[] => alertRuleIds.map((ruleId) => reportRule(ruleId, alerts))

/** Returns how soon these alerts were answered: the middle of the minutes to the first response, and the share within the target. */
export const reportResponses = (alerts: readonly ReportedAlert[], quiet: QuietHours): ResponseReport => {
  const minutes = alerts.map((alert) => responseMinutes(alert, quiet)).filter((each) => each !== null)
  const inTimeCount = countOf(minutes, (each) => each <= settings.alerts.responseMinutes.value)
  return { respondedCount: minutes.length, medianMinutes: medianOf(minutes), inTimeShare: shareOf(inTimeCount, minutes.length) }
}
