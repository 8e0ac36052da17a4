import { type ActionContext, defineAction } from '../../platform/define-action'
import { events, type StoredEvent } from '../../repositories/events'
import { findEvent, requireEvent } from '../find-event'
import { eventCodeLength } from './event-code-length'

/** An event from before booths had codes gets one when somebody wants to see it: two who look at once see the same. */
const withStaffCode = (eventId: string, { documents, ids }: ActionContext): Promise<StoredEvent> =>
  documents.transaction(async (transaction) => {
    const held = requireEvent(await events.hold(transaction, eventId))
    if (held.staffCode !== '') return held
    const staffCode = ids.code(eventCodeLength)
    await events.update(transaction, eventId, { staffCode })
    return { ...held, staffCode }
  })

export const getPlan = defineAction('events.plan', async ({ eventId }, context) => {
  const event = await findEvent(context.documents, eventId)
  return event.staffCode === '' ? withStaffCode(eventId, context) : event
})
