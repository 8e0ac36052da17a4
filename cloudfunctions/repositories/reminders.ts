import type { Reminder, ReminderState } from '@shared/model/reminder'
import type { Documents } from '../platform/documents'

type Pair = Pick<Reminder, 'eventId' | 'personId'>
const idOf = ({ eventId, personId }: Pair): string => `${eventId}:${personId}`

export const reminders = {
  byPair: (documents: Documents, pair: Pair): Promise<Reminder | null> => documents.byId('reminders', idOf(pair)),
  /** Throws DuplicateKeyError for one that is there. */
  insert: (documents: Documents, reminder: Reminder): Promise<void> => documents.insert('reminders', [{ _id: idOf(reminder), ...reminder } as { _id: string }]),
  /** Those that may be sent now, the longest due first. */
  due: (documents: Documents, now: string, limit: number): Promise<Reminder[]> =>
    documents.find('reminders', { where: { state: 'wanted', dueAt: { $lte: now } }, order: { dueAt: 'asc' }, limit }),
  /** Those whose sender has not come back. */
  abandoned: (documents: Documents, now: string, limit: number): Promise<Reminder[]> =>
    documents.find('reminders', { where: { state: 'sending', leaseUntil: { $lte: now } }, order: { leaseUntil: 'asc' }, limit }),
  /** Moves one on, only from that state; returns whether this call did. */
  move: async (documents: Documents, pair: Pair, { from, changes }: { from: ReminderState; changes: Partial<Reminder> }): Promise<boolean> =>
    (await documents.updateWhere('reminders', { _id: idOf(pair), state: from }, { $set: changes })) > 0,
  /** The event has moved: whoever waits is reminded of the new time. */
  reschedule: (documents: Documents, eventId: string, times: Pick<Reminder, 'dueAt' | 'startsAt'>): Promise<number> =>
    documents.updateWhere('reminders', { eventId, state: 'wanted' }, { $set: times }),
  /** The event takes place after all: who was told otherwise may ask for a reminder again. */
  spendToldCalledOff: (documents: Documents, eventId: string): Promise<number> =>
    documents.updateWhere('reminders', { eventId, state: 'sent', toldCalledOff: true }, { $set: { state: 'spent' } }),
  count: (documents: Documents, eventId: string, state: ReminderState): Promise<number> => documents.count('reminders', { eventId, state }),
  remove: (documents: Documents, pair: Pair): Promise<boolean> => documents.remove('reminders', idOf(pair)),
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere('reminders', { personId })
}
