import type { Delivery } from '@shared/model/alert'
import { type Documents, DuplicateKeyError, type TransactionDocuments } from '../platform/documents'
import { modelRepository, toStored } from './model-repository'

/** `leaseUntil` says how long one runner alone may be sending. */
export type StoredDelivery = Delivery & { leaseUntil: string | null }

const base = modelRepository<StoredDelivery>('deliveries')

type Changes = Partial<Omit<StoredDelivery, 'id'>>

/** Changes a delivery that is still in that state; returns whether it was. */
const move = async (documents: Documents, { id, from, changes }: { id: string; from: Delivery['status']; changes: Changes }): Promise<boolean> =>
  (await documents.updateWhere('deliveries', { _id: id, status: from }, { $set: changes })) > 0

export const deliveries = {
  move,
  /** Those of one alert are made together or, when another runner made them, not at all. */
  insertOnce: async (documents: TransactionDocuments, made: readonly StoredDelivery[]): Promise<void> => {
    for (const delivery of made) {
      try {
        await documents.insert('deliveries', [toStored(delivery)])
      } catch (error) {
        if (!(error instanceof DuplicateKeyError)) throw error
      }
    }
  },
  ofAlert: (documents: Documents, alertId: string): Promise<StoredDelivery[]> => base.find(documents, { where: { alertId }, limit: 100 }),
  due: (documents: Documents, now: string, limit: number): Promise<StoredDelivery[]> =>
    base.find(documents, { where: { status: 'waiting', dueAt: { $lte: now } }, order: { dueAt: 'asc' }, limit }),
  /** Sent by a runner that did not come back. */
  abandoned: (documents: Documents, now: string, limit: number): Promise<StoredDelivery[]> =>
    base.find(documents, { where: { status: 'sending', leaseUntil: { $lt: now } }, limit }),
  count: (documents: Documents, status: Delivery['status']): Promise<number> => documents.count('deliveries', { status })
}
