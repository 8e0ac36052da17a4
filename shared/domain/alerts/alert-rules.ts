import { settings } from '@shared/domain/settings/catalogue'
import type { AlertRuleId } from '@shared/model/standing'
import type { TouchpointKind } from '@shared/model/touchpoint'

const { alerts } = settings

export interface AlertRule {
  id: AlertRuleId
  /** At most one alert of this rule per account in so many days. */
  everyDays: number
  /** The account came by itself: the only kind of alert for the opportunistic ring (R001-18). */
  isInbound: boolean
  /** Only for accounts of the opportunistic ring; the other rings have better rules. */
  isOpportunisticOnly: boolean
}

/** What raises an alert, the most pressing first: one alert names the first rule that is due and lists the others. */
export const alertRules: readonly AlertRule[] = [
  { id: 'demo-request', everyDays: alerts.demoEveryDays.value, isInbound: true, isOpportunisticOnly: false },
  { id: 'inbound-intent', everyDays: alerts.inboundEveryDays.value, isInbound: true, isOpportunisticOnly: true },
  { id: 'surge', everyDays: alerts.surgeEveryDays.value, isInbound: false, isOpportunisticOnly: false },
  { id: 'became-hot', everyDays: alerts.hotEveryDays.value, isInbound: false, isOpportunisticOnly: false },
  { id: 'reached-mqa', everyDays: alerts.stageEveryDays.value, isInbound: false, isOpportunisticOnly: false },
  { id: 'returned', everyDays: alerts.returnedEveryDays.value, isInbound: false, isOpportunisticOnly: false }
]

/** Touches by which somebody asks to be called. */
export const requestKinds: readonly TouchpointKind[] = ['demo_request', 'contact_request']

/** Touches by which an account comes to market by itself (R001-18). */
export const inboundKinds: readonly TouchpointKind[] = [
  ...requestKinds,
  'high_value_view',
  'download',
  'event_register',
  'event_attend',
  'live_lead_form',
  'booth_interest',
  'oa_keyword'
]
