import { defineAction } from '../../platform/define-action'
import { events } from '../../repositories/events'
import { findEvent } from '../find-event'
import { timesInUtc } from './event-times'

export const updateEvent = defineAction('events.update', async ({ eventId, event }, { documents }) => {
  await findEvent(documents, eventId)
  await events.update(documents, eventId, { ...event, ...timesInUtc(event) })

  return findEvent(documents, eventId)
})
