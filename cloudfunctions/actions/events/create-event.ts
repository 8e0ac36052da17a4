import { defineAction } from '../../platform/define-action'
import { events, type StoredEvent } from '../../repositories/events'
import { timesInUtc } from './event-times'

const codeLength = 10

export const createEvent = defineAction('events.create', async (input, { documents, ids }) => {
  const event: StoredEvent = {
    ...input,
    ...timesInUtc(input),
    id: ids.id('event'),
    code: ids.code(codeLength),
    staffCode: ids.code(codeLength),
    registrationCount: 0
  }
  await events.insert(documents, event)

  return event
})
