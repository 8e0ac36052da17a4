import type { HandOver } from '@shared/model/hand-over'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

/** More hot captures than this wait for nobody at once. */
const maxOpen = 100

type StoredHandOver = HandOver & { isOpen: boolean }

const base = modelRepository<StoredHandOver>('handOvers')

export const handOvers = {
  byId: base.byId,
  insert: (documents: TransactionDocuments, handOver: HandOver): Promise<void> => base.insert(documents, { ...handOver, isOpen: handOver.answeredAt === null }),
  /** Those that wait for one of these recipients, the longest waiting first. */
  openOf: (documents: Documents, recipients: readonly string[]): Promise<HandOver[]> =>
    base.find(documents, { where: { recipient: { $in: recipients }, isOpen: true }, order: { createdAt: 'asc' }, limit: maxOpen }),
  openOfAccount: (documents: TransactionDocuments, accountId: string): Promise<HandOver[]> =>
    base.find(documents, { where: { accountId, isOpen: true }, limit: maxOpen }),
  /** In the order they were made. */
  ofEvent: (documents: Documents, eventId: string, limit: number): Promise<HandOver[]> =>
    base.find(documents, { where: { eventId }, order: { createdAt: 'asc' }, limit }),
  answer: (documents: TransactionDocuments, id: string, { at, by }: { at: string; by: string }): Promise<boolean> =>
    base.update(documents, id, { answeredAt: at, answeredBy: by, isOpen: false }),
  giveTo: (documents: TransactionDocuments, id: string, recipient: string): Promise<boolean> => base.update(documents, id, { recipient }),
  /** What waits of an account goes to its new owner. */
  giveAllTo: (documents: Documents, accountId: string, recipient: string): Promise<number> =>
    documents.updateWhere('handOvers', { accountId, isOpen: true }, { $set: { recipient } }),
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere('handOvers', { personId })
}
