import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { events } from '../../repositories/events'
import { reminders } from '../../repositories/reminders'
import { findEvent } from '../find-event'

export const callOffEvent = defineAction('events.callOff', async ({ eventId, reason }, { documents, caller, now }) => {
  const event = await findEvent(documents, eventId)
  if (event.endsAt < now) throw new AppError('CONFLICT', '这场活动已经结束，不能再取消')
  if (event.calledOff === null) await events.update(documents, eventId, { calledOff: { at: now, reason }, calledOffBy: caller.name })
  // The one message that was allowed says now what it would have said too late. After an interruption it is done again.
  await reminders.reschedule(documents, eventId, { startsAt: event.startsAt, dueAt: now })

  return findEvent(documents, eventId)
})
