import type { HandOver } from '@shared/model/hand-over'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel } from './model-repository'

/** More hot captures than this wait for nobody at once. */
const maxOpen = 100

type StoredHandOver = HandOver & { isOpen: boolean }

/** One from before they could be given on never was. */
const laterFields = { passes: [] }
const handOverOf = (stored: { _id: string }): StoredHandOver => ({ ...laterFields, ...toModel<StoredHandOver>(stored) })

const base = modelRepository<StoredHandOver>('handOvers', handOverOf)

export const handOvers = {
  byId: base.byId,
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<HandOver | null> => {
    const held = await documents.hold<{ _id: string }>('handOvers', id)
    return held && handOverOf(held)
  },
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
  giveTo: (documents: TransactionDocuments, id: string, given: Pick<HandOver, 'recipient' | 'passes'>): Promise<boolean> => base.update(documents, id, given),
  /** What waits of an account goes to its new owner. */
  giveAllTo: (documents: Documents, accountId: string, recipient: string): Promise<number> =>
    documents.updateWhere('handOvers', { accountId, isOpen: true }, { $set: { recipient } }),
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere('handOvers', { personId })
}
