import { defineAction } from '../../platform/define-action'
import { liveNumbers } from '../../repositories/live-numbers'
import { findEvent } from '../find-event'

export const saveNumbers = defineAction('live.saveNumbers', async ({ eventId, counts }, { documents, caller, now }) => {
  await findEvent(documents, eventId)
  await liveNumbers.saveByHand(documents, eventId, { ...counts, savedAt: now, savedBy: caller.name ?? '' })
  return liveNumbers.of(documents, eventId)
})
