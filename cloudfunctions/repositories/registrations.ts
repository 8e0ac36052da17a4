import type { Registration } from '@shared/model/event'
import type { Documents, TransactionDocuments } from '../platform/documents'

type Pair = Pick<Registration, 'eventId' | 'personId'>
const idOf = ({ eventId, personId }: Pair): string => `${eventId}:${personId}`

export const registrations = {
  byPair: (documents: TransactionDocuments, pair: Pair): Promise<Registration | null> => documents.byId('registrations', idOf(pair)),
  byPass: async (documents: TransactionDocuments, passCode: string): Promise<Registration | null> =>
    (await documents.find<Registration>('registrations', { where: { passCode }, limit: 1 }))[0] ?? null,
  insert: (documents: TransactionDocuments, registration: Registration): Promise<void> =>
    documents.insert('registrations', [{ _id: idOf(registration), ...registration }]),
  remove: (documents: TransactionDocuments, pair: Pair): Promise<boolean> => documents.remove('registrations', idOf(pair)),
  ofPerson: (documents: Documents, personId: string, limit: number): Promise<Registration[]> => documents.find('registrations', { where: { personId }, limit })
}
