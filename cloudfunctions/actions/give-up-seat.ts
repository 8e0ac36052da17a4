import type { TransactionDocuments } from '../platform/documents'
import { events } from '../repositories/events'
import { registrations } from '../repositories/registrations'

/** Takes a registration away; whoever has waited longest gets the seat. Within the caller's transaction. Returns whether there was one. */
export const giveUpSeat = async (transaction: TransactionDocuments, pair: { eventId: string; personId: string }): Promise<boolean> => {
  // The event first: it is what many people write at the same moment.
  const event = await events.hold(transaction, pair.eventId)
  const registration = await registrations.byPair(transaction, pair)
  if (!registration) return false
  await registrations.remove(transaction, pair)
  if (registration.status !== 'registered' || !event) return true
  const next = await registrations.firstWaiting(transaction, pair.eventId)
  if (next) await registrations.setStatus(transaction, next, 'registered')
  else await events.addRegistrations(transaction, pair.eventId, -1)
  return true
}
