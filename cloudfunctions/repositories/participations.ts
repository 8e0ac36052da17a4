import type { Participation } from '@shared/model/participation'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel, toStored } from './model-repository'

const base = modelRepository<Participation>('participations')

export const participations = {
  byIds: base.byIds,
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<Participation | null> => {
    const held = await documents.hold<{ _id: string }>('participations', id)
    return held && toModel<Participation>(held)
  },
  insert: base.insert,
  save: (documents: TransactionDocuments, participation: Participation): Promise<boolean> => {
    const { _id, ...changes } = toStored(participation)
    return documents.update('participations', _id, { $set: changes })
  },
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('participations', id),
  someOfImport: (documents: Documents, importId: string, limit: number): Promise<Participation[]> =>
    base.find(documents, { where: { importIds: importId }, limit }),
  ofPerson: (documents: Documents, personId: string, limit: number): Promise<Participation[]> =>
    base.find(documents, { where: { personId, isWithdrawn: false }, limit }),
  ofPersonAt: async (documents: Documents, personId: string, eventId: string): Promise<Participation | null> =>
    (await base.find(documents, { where: { personId, eventId, isWithdrawn: false }, limit: 1 }))[0] ?? null,
  countOf: (documents: Documents, eventId: string, part: string): Promise<number> => documents.count('participations', { eventId, part, isWithdrawn: false }),
  /** Nothing of the person is kept but that no file may bring them back. */
  withdrawOf: (documents: Documents, personId: string): Promise<number> =>
    documents.updateWhere('participations', { personId }, { $set: { isWithdrawn: true, versions: [], importIds: [] } })
}
