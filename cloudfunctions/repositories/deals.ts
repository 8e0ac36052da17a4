import type { Deal } from '@shared/model/deal'
import type { DealStatus } from '@shared/model/deal-words'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toStored } from './model-repository'

/** A deal with the import that made it; null for one entered by hand. */
export type StoredDeal = Deal & { importId: string | null }

const base = modelRepository<StoredDeal>('deals')

export const deals = {
  ...base,
  /** Newest opening first; those whose opening is unknown come last. */
  ofAccount: (documents: TransactionDocuments, accountId: string, limit: number): Promise<StoredDeal[]> =>
    base.find(documents, { where: { accountId }, order: { openedOn: 'desc' }, limit }),
  ofAccounts: (documents: Documents, accountIds: readonly string[]): Promise<StoredDeal[]> =>
    base.find(documents, { where: { accountId: { $in: accountIds } }, limit: 1000 }),
  /** The latest closed first; those whose closing is unknown come last. */
  newestOf: (documents: Documents, status: DealStatus, limit: number): Promise<StoredDeal[]> =>
    base.find(documents, { where: { status }, order: { closedOn: 'desc' }, limit }),
  /** A page in the order of ids, for whoever walks through all. */
  after: (documents: Documents, afterId: string, limit: number): Promise<StoredDeal[]> =>
    base.find(documents, { where: { _id: { $gt: afterId } }, order: { _id: 'asc' }, limit }),
  insertMany: (documents: Documents, created: readonly StoredDeal[]): Promise<void> => documents.insert('deals', created.map(toStored)),
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('deals', id),
  /** Up to that many deals that an import made. */
  someOfImport: (documents: Documents, importId: string, limit: number): Promise<StoredDeal[]> => base.find(documents, { where: { importId }, limit })
}
