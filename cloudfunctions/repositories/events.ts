import type { LiveEvent } from '@shared/model/content'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<LiveEvent>('events')

export const events = {
  ...base,
  /** Up to 100 that begin at or after the instant, the next first. */
  listFrom: (documents: Documents, startsAt: string): Promise<LiveEvent[]> =>
    base.find(documents, { where: { startsAt: { $gte: startsAt } }, order: { startsAt: 'asc' }, limit: 100 }),
  /** Up to 100 that began before the instant, the latest first. */
  listBefore: (documents: Documents, startsAt: string): Promise<LiveEvent[]> =>
    base.find(documents, { where: { startsAt: { $lt: startsAt } }, order: { startsAt: 'desc' }, limit: 100 }),
  byCode: async (documents: Documents, code: string): Promise<LiveEvent | null> => (await base.find(documents, { where: { code }, limit: 1 }))[0] ?? null,
  addRegistrations: (documents: TransactionDocuments, id: string, count: number): Promise<boolean> =>
    documents.update('events', id, { $inc: { registrationCount: count } })
}
