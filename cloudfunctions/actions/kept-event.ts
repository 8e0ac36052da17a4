import type { Documents } from '../platform/documents'
import { minuteCache } from '../platform/minute-cache'
import { events, type StoredEvent } from '../repositories/events'
import { requireEvent } from './find-event'

const kept = minuteCache<StoredEvent>()

/** Returns an event as it was at most a minute ago, for gates and booths, which ask for it with every person. Throws NOT_FOUND. */
export const keptEvent = async (documents: Documents, eventId: string, now: string): Promise<StoredEvent> =>
  requireEvent(await kept.get(eventId, { now, load: () => events.byId(documents, eventId) }))
