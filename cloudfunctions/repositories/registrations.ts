import type { Registration } from '@shared/model/event'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { findByIds } from './model-repository'

type Pair = Pick<Registration, 'eventId' | 'personId'>
const idOf = ({ eventId, personId }: Pair): string => `${eventId}:${personId}`

export const registrations = {
  byPair: (documents: TransactionDocuments, pair: Pair): Promise<Registration | null> => documents.byId('registrations', idOf(pair)),
  byPass: async (documents: TransactionDocuments, passCode: string): Promise<Registration | null> =>
    (await documents.find<Registration>('registrations', { where: { passCode }, limit: 1 }))[0] ?? null,
  insert: (documents: TransactionDocuments, registration: Registration): Promise<void> =>
    documents.insert('registrations', [{ _id: idOf(registration), ...registration }]),
  /** Those of an event whose name or company begins so, in its order. */
  beginningWith: (
    documents: Documents,
    eventId: string,
    { field, typed, limit }: { field: 'name' | 'companyName'; typed: string; limit: number }
  ): Promise<Registration[]> =>
    documents.find('registrations', { where: { eventId, [field]: { $gte: typed, $lt: `${typed}\uffff` } }, order: { [field]: 'asc' }, limit }),
  /** Those of an event with one of these names. */
  named: (documents: Documents, eventId: string, names: readonly string[]): Promise<Registration[]> =>
    documents.find('registrations', { where: { eventId, name: { $in: names } }, limit: 1000 }),
  /** The one that has waited longest. */
  firstWaiting: async (documents: TransactionDocuments, eventId: string): Promise<Registration | null> =>
    (await documents.find<Registration>('registrations', { where: { eventId, status: 'waiting' }, order: { registeredAt: 'asc' }, limit: 1 }))[0] ?? null,
  count: (documents: Documents, eventId: string, status: Registration['status']): Promise<number> =>
    documents.count('registrations', { eventId, status, registeredAt: { $gte: '' } }),
  attend: (documents: TransactionDocuments, pair: Pair, attendedAt: string): Promise<boolean> =>
    documents.update('registrations', idOf(pair), { $set: { attendedAt } }),
  setStatus: (documents: TransactionDocuments, pair: Pair, status: Registration['status']): Promise<boolean> =>
    documents.update('registrations', idOf(pair), { $set: { status } }),
  remove: (documents: TransactionDocuments, pair: Pair): Promise<boolean> => documents.remove('registrations', idOf(pair)),
  /** Those of an event among these people. */
  ofPeople: async (documents: Documents, eventId: string, personIds: readonly string[]): Promise<Registration[]> =>
    findByIds(
      documents,
      'registrations',
      personIds.map((personId) => idOf({ eventId, personId }))
    ),
  ofPerson: (documents: Documents, personId: string, limit: number): Promise<Registration[]> => documents.find('registrations', { where: { personId }, limit })
}
