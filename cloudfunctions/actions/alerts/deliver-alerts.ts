import { settings as allSettings } from '@shared/domain/settings/catalogue'
import type { AlertSettings } from '@shared/model/alert'
import type { Platform } from '../../platform/platform'
import { deliveries, type StoredDelivery } from '../../repositories/deliveries'
import { deliveryMinutes } from '../../repositories/delivery-minutes'
import { currentAlertSettings } from '../watch-context'
import { dispatchAlerts } from './dispatch-alerts'
import { type Sending, sendDelivery } from './send-delivery'

const { robotPerMinute, maxRobotAgeHours } = allSettings.alerts
const maxPerRun = 60
const msPerMinute = 60_000
/** Longer than a message takes. */
const leaseMs = 30_000
const maxAttempts = 5
const uncertain = '发送时中断，无法确认是否送达；应用内提醒不受影响'

const plus = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()
const minuteOf = (instant: string): string => instant.slice(0, 'YYYY-MM-DDTHH:MM'.length)

/** Whether this message may go out in this minute; the robot's places are shared by all runners. */
const hasPlace = async ({ documents }: Platform, { channel }: StoredDelivery, now: string): Promise<boolean> =>
  channel !== 'robot' || deliveryMinutes.take(documents, minuteOf(now), robotPerMinute.value)

const isTooOld = ({ createdAt, dueAt }: StoredDelivery, now: string): boolean => {
  const waitsSince = createdAt > dueAt ? createdAt : dueAt
  return Date.parse(now) - Date.parse(waitsSince) > maxRobotAgeHours.value * 60 * msPerMinute
}

/** Before these nothing has left the house. */
const unreached = ['ENOTFOUND', 'EAI_AGAIN', 'ECONNREFUSED']

const outcomeOf = async (platform: Platform, settings: AlertSettings, delivery: StoredDelivery): Promise<Sending> => {
  try {
    return await sendDelivery(platform, settings, delivery)
  } catch (error) {
    if (unreached.includes(String((error as { code?: unknown }).code))) return { status: 'again', problem: '连不上推送渠道' }
    throw error
  }
}

const sendClaimed = async (platform: Platform, settings: AlertSettings, delivery: StoredDelivery): Promise<void> => {
  const { documents, clock, log } = platform
  const { id, attemptCount } = delivery
  try {
    const { status, problem } = await outcomeOf(platform, settings, delivery)
    const now = clock.now()
    const isAgain = status === 'again' && attemptCount + 1 < maxAttempts
    const changes = isAgain
      ? { status: 'waiting' as const, dueAt: plus(now, msPerMinute), problem }
      : { status: status === 'again' ? ('failed' as const) : status, sentAt: status === 'sent' ? now : null, problem }
    await deliveries.move(documents, { id, from: 'sending', changes: { ...changes, leaseUntil: null } })
  } catch (error) {
    // Whether it went out is not known: it is not sent twice.
    log.warn({ deliveryId: id, err: error }, 'a message of an alert was cut off')
    await deliveries.move(documents, { id, from: 'sending', changes: { status: 'uncertain', problem: uncertain, leaseUntil: null } })
  }
}

/** Claims a message for this runner alone before anything goes out; when the minute is full the next one sends it. */
const sendOne = async (platform: Platform, settings: AlertSettings, delivery: StoredDelivery): Promise<void> => {
  const { documents, clock } = platform
  const now = clock.now()
  const { id } = delivery
  if (isTooOld(delivery, now)) {
    await deliveries.move(documents, { id, from: 'waiting', changes: { status: 'expired' } })
    return
  }
  if (!(await hasPlace(platform, delivery, now))) return
  const claim = { status: 'sending' as const, leaseUntil: plus(now, leaseMs), attemptCount: delivery.attemptCount + 1 }
  const isOurs = await deliveries.move(documents, { id, from: 'waiting', changes: claim })
  if (isOurs) await sendClaimed(platform, settings, delivery)
}

const tellAbandoned = async ({ documents }: Platform, now: string): Promise<void> => {
  for (const { id } of await deliveries.abandoned(documents, now, maxPerRun)) {
    await deliveries.move(documents, { id, from: 'sending', changes: { status: 'uncertain', problem: uncertain, leaseUntil: null } })
  }
}

/**
 * Makes the messages of new alerts and sends those that are due. Any number of runners at once send each message at most once;
 * one that is killed while sending leaves a message nobody can vouch for, told as uncertain.
 */
export const deliverAlerts = async (platform: Platform): Promise<void> => {
  const { documents, clock } = platform
  const now = clock.now()
  const settings = await currentAlertSettings(documents, now)
  await tellAbandoned(platform, now)
  await dispatchAlerts(documents, settings, now)
  for (const delivery of await deliveries.due(documents, clock.now(), maxPerRun)) {
    await sendOne(platform, settings, delivery)
  }
  await deliveryMinutes.forgetBefore(documents, minuteOf(plus(now, -60 * msPerMinute)))
}
