import { afterQuietHours } from '@shared/domain/alerts/quiet-hours'
import { type AlertSettings, allSales } from '@shared/model/alert'
import type { Documents } from '../../platform/documents'
import { alertQuotas } from '../../repositories/alert-settings'
import { alerts, type StoredAlert } from '../../repositories/alerts'
import { deliveries, type StoredDelivery } from '../../repositories/deliveries'

const maxAlerts = 100
const maxMembers = 100

type Target = Pick<StoredDelivery, 'channel' | 'memberId'>

/** Whom an alert's subscribe messages are for: the owner, or everybody of sales who let us send one. */
const membersFor = async (documents: Documents, { recipient }: StoredAlert): Promise<string[]> => {
  const willing = await alertQuotas.withQuota(documents, maxMembers)
  return willing.map(({ id }) => id).filter((id) => recipient === allSales || recipient === id)
}

const targetsOf = async (documents: Documents, alert: StoredAlert, { robot, subscribe }: AlertSettings): Promise<Target[]> => {
  const memberIds = subscribe.isOn ? await membersFor(documents, alert) : []
  return [...(robot.isOn ? [{ channel: 'robot' as const, memberId: null }] : []), ...memberIds.map((memberId) => ({ channel: 'subscribe' as const, memberId }))]
}

const deliveryOf = (alert: StoredAlert, { channel, memberId }: Target, { dueAt, now }: { dueAt: string; now: string }): StoredDelivery => ({
  id: [alert.id, channel, ...(memberId === null ? [] : [memberId])].join(':'),
  alertId: alert.id,
  channel,
  memberId,
  status: 'waiting',
  dueAt,
  createdAt: now,
  attemptCount: 0,
  sentAt: null,
  problem: null,
  leaseUntil: null
})

/** Makes the messages of alerts that have none yet; done twice or by two it makes each once, for their ids name alert and channel. */
export const dispatchAlerts = async (documents: Documents, settings: AlertSettings, now: string): Promise<void> => {
  for (const alert of await alerts.undispatched(documents, maxAlerts)) {
    const dueAt = afterQuietHours(now, settings.quietHours)
    const targets = await targetsOf(documents, alert, settings)
    await deliveries.insertOnce(
      documents,
      targets.map((target) => deliveryOf(alert, target, { dueAt, now }))
    )
    await alerts.markDispatched(documents, alert.id)
  }
}
