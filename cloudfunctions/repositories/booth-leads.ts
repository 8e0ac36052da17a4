import type { Span } from '@shared/domain/events/flow-spans'
import type { BoothLead } from '@shared/model/capture'
import type { FitBand } from '@shared/model/fit'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel, toStored } from './model-repository'

/** With the keys its person is known by at that event. */
export type StoredLead = BoothLead & { personKeys: string[] }

type Placed = Pick<BoothLead, 'accountId' | 'personId' | 'band'>
const placedFields = ['accountId', 'personId', 'band']

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
  count: (documents: Documents, eventId: string): Promise<number> => documents.count('boothLeads', { eventId, lastCapturedAt: { $gte: '' } }),
  countHot: (documents: Documents, eventId: string): Promise<number> => documents.count('boothLeads', { eventId, interest: 'hot' }),
  countWithin: (documents: Documents, eventId: string, { fromAt, untilAt }: Span): Promise<number> =>
    documents.count('boothLeads', { eventId, firstCapturedAt: { $gte: fromAt, $lt: untilAt } }),
  countInBands: (documents: Documents, eventId: string, bands: readonly FitBand[]): Promise<number> =>
    documents.count('boothLeads', { eventId, band: { $in: bands } }),
  /** People of target accounts, the latest captured first. */
  ofTargets: (documents: Documents, eventId: string, limit: number): Promise<Placed[]> =>
    documents.find('boothLeads', { where: { eventId, hint: 'target' }, order: { lastCapturedAt: 'desc' }, limit, fields: placedFields }),
  /** Whose company nobody knew when they were met; in no order. */
  unplaced: (documents: Documents, eventId: string, limit: number): Promise<Pick<BoothLead, 'personId' | 'firstCapturedAt'>[]> =>
    documents.find('boothLeads', { where: { eventId, accountId: null }, limit, fields: ['personId', 'firstCapturedAt'] }),
  ofAccounts: (documents: Documents, eventId: string, accountIds: readonly string[]): Promise<Placed[]> =>
    documents.find('boothLeads', { where: { eventId, accountId: { $in: accountIds } }, limit: 1000, fields: placedFields }),
  /** The latest captured first; `before` is the lastCapturedAt of the page before. */
  latest: (documents: Documents, eventId: string, { before, limit }: { before: string | undefined; limit: number }): Promise<StoredLead[]> =>
    base.find(documents, {
      where: { eventId, ...(before === undefined ? {} : { lastCapturedAt: { $lt: before } }) },
      order: { lastCapturedAt: 'desc' },
      limit
    })
}
