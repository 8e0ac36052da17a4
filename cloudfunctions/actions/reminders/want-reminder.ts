import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError } from '../../platform/documents'
import { readEnv } from '../../platform/env'
import { registrations } from '../../repositories/registrations'
import { reminders } from '../../repositories/reminders'
import { findEvent, requireHappening } from '../find-event'
import { reminderDueAt } from '../reminder-due'

const requireTemplate = (): string => {
  const templateId = readEnv().EVENT_REMINDER_TEMPLATE
  if (templateId !== undefined) return templateId
  throw new AppError('CONFLICT', '这里还不能发提醒，请自己记下时间')
}

const requireRegistration = async (eventId: string, { documents, caller }: ActionContext): Promise<void> => {
  const registration = await registrations.byPair(documents, { eventId, personId: caller.personId })
  if (!registration || registration.status === 'invited') throw new AppError('NOT_FOUND', '请先报名，再设提醒')
}

export const wantReminder = defineAction('reminders.want', async ({ eventId }, context) => {
  const { documents, caller, now } = context
  const templateId = requireTemplate()
  const [event] = await Promise.all([findEvent(documents, eventId), requireRegistration(eventId, context)])
  const { startsAt } = requireHappening(event)
  if (startsAt <= now) throw new AppError('CONFLICT', '活动已经开始，不用再提醒')
  const pair = { eventId, personId: caller.personId }
  const times = { startsAt, dueAt: reminderDueAt(startsAt), askedAt: now, sentAt: null, leaseUntil: null }
  const wanted = { openId: caller.openId, templateId, state: 'wanted' as const, ...times, problem: null, toldCalledOff: false }
  try {
    await reminders.insert(documents, { ...pair, ...wanted })
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    await reminders.move(documents, pair, { from: 'spent', changes: wanted })
  }
  const mine = await reminders.byPair(documents, pair)
  return { templateId, state: mine?.state ?? null }
})
