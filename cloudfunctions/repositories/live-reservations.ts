import type { LiveReservation } from '@shared/model/live'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel } from './model-repository'

const base = modelRepository<LiveReservation>('liveReservations')

export const liveReservations = {
  insert: base.insert,
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<LiveReservation | null> => {
    const held = await documents.hold<{ _id: string }>('liveReservations', id)
    return held && toModel<LiveReservation>(held)
  },
  confirm: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.update('liveReservations', id, { $set: { isConfirmed: true } }),
  ofPerson: (documents: Documents, personId: string, limit: number): Promise<LiveReservation[]> => base.find(documents, { where: { personId }, limit }),
  ofPersonAt: (documents: Documents, personId: string, eventId: string): Promise<LiveReservation[]> =>
    base.find(documents, { where: { personId, eventId }, limit: 20 }),
  count: (documents: Documents, eventId: string, isConfirmed: boolean): Promise<number> => documents.count('liveReservations', { eventId, isConfirmed }),
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere('liveReservations', { personId })
}
