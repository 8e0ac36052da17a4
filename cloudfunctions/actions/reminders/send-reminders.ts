import { reminderMessage } from '@shared/domain/events/reminder-message'
import type { Reminder } from '@shared/model/reminder'
import type { Platform } from '../../platform/platform'
import { events } from '../../repositories/events'
import { reminders } from '../../repositories/reminders'

const maxPerRun = 100
/** Longer than a message takes. */
const leaseMs = 30_000
/** WeChat: this user has let us send no message (any more). */
const noQuota = 43_101
const uncertain = '发送时中断，无法确认是否送达'

const plus = (instant: string, ms: number): string => new Date(Date.parse(instant) + ms).toISOString()

/** Nobody is written to any more: WeChat's id of them is not kept. */
const over = { leaseUntil: null, openId: null }

const send = async ({ documents, callWechatApi }: Platform, reminder: Reminder): Promise<Partial<Reminder>> => {
  const event = await events.byId(documents, reminder.eventId)
  if (!event) return { state: 'failed', problem: '活动已取消' }
  const { openId, templateId } = reminder
  const page = `pages/live/index?e=${event.code}`
  const { errcode, errmsg } = await callWechatApi('subscribeMessage.send', { touser: openId, template_id: templateId, page, data: reminderMessage(event) }, {})
  if (errcode === 0) return { state: 'sent', problem: null, toldCalledOff: event.calledOff !== null }
  return { state: 'failed', problem: errcode === noQuota ? '对方没有可用的订阅次数' : `微信拒绝：${errcode} ${errmsg.slice(0, 100)}` }
}

/** Claims a reminder for this runner alone before anything goes out. */
const sendOne = async (platform: Platform, reminder: Reminder): Promise<void> => {
  const { documents, clock, log } = platform
  const now = clock.now()
  if (reminder.startsAt <= now) {
    await reminders.move(documents, reminder, { from: 'wanted', changes: { state: 'missed', problem: '活动开始前没有来得及发', ...over } })
    return
  }
  const isOurs = await reminders.move(documents, reminder, { from: 'wanted', changes: { state: 'sending', leaseUntil: plus(now, leaseMs) } })
  if (!isOurs) return
  try {
    const changes = await send(platform, reminder)
    await reminders.move(documents, reminder, { from: 'sending', changes: { ...changes, ...over, sentAt: changes.state === 'sent' ? clock.now() : null } })
  } catch (error) {
    // Whether it went out is not known: it is not sent twice.
    log.warn({ eventId: reminder.eventId, err: error }, 'a reminder was cut off')
    await reminders.move(documents, reminder, { from: 'sending', changes: { state: 'uncertain', problem: uncertain, ...over } })
  }
}

/** Sends the reminders that are due; any number of runners at once send each at most once. */
export const sendReminders = async (platform: Platform): Promise<void> => {
  const { documents, clock } = platform
  for (const reminder of await reminders.abandoned(documents, clock.now(), maxPerRun)) {
    await reminders.move(documents, reminder, { from: 'sending', changes: { state: 'uncertain', problem: uncertain, ...over } })
  }
  for (const reminder of await reminders.due(documents, clock.now(), maxPerRun)) await sendOne(platform, reminder)
}
