import type { BoothLead } from '@shared/model/capture'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel, toStored } from './model-repository'

/** With the keys its person is known by at that event. */
export type StoredLead = BoothLead & { personKeys: string[] }

const base = modelRepository<StoredLead>('boothLeads')

export const boothLeads = {
  ...base,
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<StoredLead | null> => {
    const held = await documents.hold<{ _id: string }>('boothLeads', id)
    return held && toModel<StoredLead>(held)
  },
  withKeys: (documents: TransactionDocuments, personKeys: readonly string[]): Promise<StoredLead[]> =>
    base.find(documents, { where: { personKeys: { $in: personKeys } }, limit: 10 }),
  ofPerson: (documents: Documents, personId: string): Promise<StoredLead[]> => base.find(documents, { where: { personId }, limit: 100 }),
  remove: (documents: Documents, id: string): Promise<boolean> => documents.remove('boothLeads', id),
  save: async (documents: TransactionDocuments, lead: StoredLead): Promise<void> => {
    const { id, ...changes } = lead
    const isThere = await documents.update('boothLeads', id, { $set: changes })
    if (!isThere) await documents.insert('boothLeads', [toStored(lead)])
  },
  /** The latest captured first; `before` is the lastCapturedAt of the page before. */
  latest: (documents: Documents, eventId: string, { before, limit }: { before: string | undefined; limit: number }): Promise<StoredLead[]> =>
    base.find(documents, {
      where: { eventId, ...(before === undefined ? {} : { lastCapturedAt: { $lt: before } }) },
      order: { lastCapturedAt: 'desc' },
      limit
    })
}
