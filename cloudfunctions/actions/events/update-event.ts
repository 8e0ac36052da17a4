import { defineAction } from '../../platform/define-action'
import { events } from '../../repositories/events'
import { timesInUtc } from './event-times'
import { findEvent } from './find-event'

export const updateEvent = defineAction('events.update', async ({ eventId, event }, { documents }) => {
  await findEvent(documents, eventId)
  await events.update(documents, eventId, { ...event, ...timesInUtc(event) })

  return findEvent(documents, eventId)
})
