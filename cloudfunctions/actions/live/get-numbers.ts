import { leadsPart } from '@shared/domain/attendance/participation'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import type { StoredEvent } from '../../repositories/events'
import { liveNumbers } from '../../repositories/live-numbers'
import { liveReservations } from '../../repositories/live-reservations'
import { participations } from '../../repositories/participations'
import { findEvent } from '../find-event'

const wholeEvent = 'all'

/** Somebody at two sessions is counted at each. */
const countWatched = async (documents: Documents, { id, sessions }: StoredEvent): Promise<number> => {
  const parts = [wholeEvent, ...sessions.map((session) => session.id)]
  const counts = await Promise.all(parts.map((part) => participations.countOf(documents, id, part)))
  return counts.reduce((sum, count) => sum + count, 0)
}

export const getNumbers = defineAction('live.numbers', async ({ eventId }, { documents }) => {
  const event = await findEvent(documents, eventId)
  const [numbers, watchedCount, leadCount, confirmed, unconfirmed] = await Promise.all([
    liveNumbers.of(documents, eventId),
    countWatched(documents, event),
    participations.countOf(documents, eventId, leadsPart),
    liveReservations.count(documents, eventId, true),
    liveReservations.count(documents, eventId, false)
  ])
  return { ...numbers, people: { watchedCount, leadCount, reservedCount: confirmed + unconfirmed, confirmedReservationCount: confirmed } }
})
