import { defineAction } from '../../platform/define-action'
import { events, type StoredEvent } from '../../repositories/events'
import { eventCodeLength } from './event-code-length'
import { timesInUtc } from './event-times'

export const createEvent = defineAction('events.create', async (input, { documents, ids }) => {
  const event: StoredEvent = {
    ...input,
    ...timesInUtc(input),
    id: ids.id('event'),
    code: ids.code(eventCodeLength),
    staffCode: ids.code(eventCodeLength),
    registrationCount: 0,
    calledOff: null,
    calledOffBy: null
  }
  await events.insert(documents, event)

  return event
})
