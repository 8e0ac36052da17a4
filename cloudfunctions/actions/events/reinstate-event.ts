import { defineAction } from '../../platform/define-action'
import { events } from '../../repositories/events'
import { reminders } from '../../repositories/reminders'
import { findEvent } from '../find-event'
import { reminderDueAt } from '../reminder-due'

export const reinstateEvent = defineAction('events.reinstate', async ({ eventId }, { documents }) => {
  const { startsAt } = await findEvent(documents, eventId)
  await events.update(documents, eventId, { calledOff: null, calledOffBy: null })
  await reminders.reschedule(documents, eventId, { startsAt, dueAt: reminderDueAt(startsAt) })
  await reminders.spendToldCalledOff(documents, eventId)

  return findEvent(documents, eventId)
})
