import { defineAction } from '../../platform/define-action'
import { events } from '../../repositories/events'
import { reminders } from '../../repositories/reminders'
import { findEvent } from '../find-event'
import { reminderDueAt } from '../reminder-due'
import { timesInUtc } from './event-times'

export const updateEvent = defineAction('events.update', async ({ eventId, event }, { documents }) => {
  const { calledOff } = await findEvent(documents, eventId)
  const times = timesInUtc(event)
  await events.update(documents, eventId, { ...event, ...times })
  const dueAt = calledOff === null ? reminderDueAt(times.startsAt) : calledOff.at
  await reminders.reschedule(documents, eventId, { startsAt: times.startsAt, dueAt })

  return findEvent(documents, eventId)
})
