import type { Push } from '@shared/model/push'
import { type Documents, DuplicateKeyError, type TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel } from './model-repository'

const base = modelRepository<Push>('pushes')

export const pushes = {
  update: base.update,
  /** Returns whether it is new. */
  insertOnce: async (documents: Documents, push: Push): Promise<boolean> => {
    try {
      await base.insert(documents, push)
      return true
    } catch (error) {
      if (error instanceof DuplicateKeyError) return false
      throw error
    }
  },
  hold: async (documents: TransactionDocuments, id: string): Promise<Push | null> => {
    const held = await documents.hold<{ _id: string }>('pushes', id)
    return held && toModel<Push>(held)
  },
  /** The longest waiting first. */
  waiting: (documents: Documents, limit: number): Promise<Push[]> =>
    base.find(documents, { where: { status: 'waiting' }, order: { receivedAt: 'asc' }, limit }),
  /** The longest waiting that no runner has; null when there is none. */
  free: async (documents: Documents, now: string): Promise<Push | null> => {
    const where = { status: 'waiting', $or: [{ leaseUntil: null }, { leaseUntil: { $lt: now } }] }
    return (await base.find(documents, { where, order: { receivedAt: 'asc' }, limit: 1 }))[0] ?? null
  },
  /** Takes one for this runner; returns whether nobody else has it. */
  acquire: async (documents: Documents, id: string, { now, leaseUntil }: { now: string; leaseUntil: string }): Promise<boolean> => {
    const free = { _id: id, status: 'waiting', $or: [{ leaseUntil: null }, { leaseUntil: { $lt: now } }] }
    return (await documents.updateWhere('pushes', free, { $set: { leaseUntil }, $inc: { tryCount: 1 } })) > 0
  },
  /** Deletes what still waits of a person. */
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere('pushes', { personId }),
  /** Deletes up to that many folded before an instant; returns how many. */
  removeBefore: async (documents: Documents, status: Push['status'], { before, limit }: { before: string; limit: number }): Promise<number> => {
    const old = await documents.find<{ _id: string }>('pushes', {
      where: { status, receivedAt: { $lt: before } },
      order: { receivedAt: 'asc' },
      limit,
      fields: ['_id']
    })
    return old.length === 0 ? 0 : documents.removeWhere('pushes', { _id: { $in: old.map(({ _id }) => _id) } })
  }
}
