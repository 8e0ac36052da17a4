import type { ExcludedReason } from '@shared/model/excluded-reason'
import type { Touchpoint, TouchpointKind } from '@shared/model/touchpoint'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<Touchpoint>('touchpoints')
const inOrder = { occurredAt: 'asc', _id: 'asc' } as const

/** Touches of one person and kind that count against one cap. */
export interface TouchBucket {
  personId: string
  kind: TouchpointKind
  /** Inclusive; null = since ever. */
  fromAt: string | null
  /** Exclusive; null = for ever. */
  beforeAt: string | null
  /** null = any subject. */
  subjectId: string | null
  limit: number
}

const periodOf = ({ fromAt, beforeAt }: TouchBucket): Record<string, string> => ({ $gte: fromAt ?? '', ...(beforeAt === null ? {} : { $lt: beforeAt }) })

const pageSize = 1000
const notExcluded = { excludedReason: null, excludedBy: null }

export const touchpoints = {
  byId: base.byId,
  insert: base.insert,
  /** The first counting touches of a bucket, in the order (occurredAt, id). */
  firstOf: (documents: TransactionDocuments, bucket: TouchBucket): Promise<Touchpoint[]> => {
    const { personId, kind, subjectId, limit } = bucket
    const subject = subjectId === null ? {} : { subjectId }
    return base.find(documents, { where: { personId, kind, occurredAt: periodOf(bucket), ...subject, excludedReason: null }, order: inOrder, limit })
  },
  /** Every touch of a person, oldest first, read in pages. */
  allOf: async (documents: TransactionDocuments, personId: string): Promise<Touchpoint[]> => {
    const found: Touchpoint[] = []
    let page: Touchpoint[] = []
    do {
      const last = found.at(-1)
      // Touches of the same millisecond may straddle two pages: the page begins at that instant again, without those already read.
      const after = last ? { $or: [{ occurredAt: { $gt: last.occurredAt } }, { occurredAt: last.occurredAt, _id: { $gt: last.id } }] } : {}
      page = await base.find(documents, { where: { personId, occurredAt: { $gte: last?.occurredAt ?? '' }, ...after }, order: inOrder, limit: pageSize })
      found.push(...page)
    } while (page.length === pageSize)
    return found
  },
  /**
   * Of at most that many touches of those people since an instant, those that count. Which ones do is not asked of the database:
   * it could choose the index of excluded touches, and nearly every touch is none.
   */
  ofPeopleSince: async (documents: Documents, personIds: readonly string[], { fromAt, limit }: { fromAt: string; limit: number }): Promise<Touchpoint[]> => {
    const found = await base.find(documents, { where: { personId: { $in: personIds }, occurredAt: { $gte: fromAt } }, limit })
    return found.filter(({ excludedReason }) => excludedReason === null)
  },
  /** The newest touches of those people up to an instant, those that do not count among them: the last one says where to go on. */
  ofPeopleUntil: (documents: Documents, personIds: readonly string[], { untilAt, limit }: { untilAt: string; limit: number }): Promise<Touchpoint[]> =>
    base.find(documents, { where: { personId: { $in: personIds }, occurredAt: { $lte: untilAt } }, order: { occurredAt: 'desc', _id: 'desc' }, limit }),
  /** The touches of several people, in no order, up to the limit. */
  ofPeople: (documents: Documents, personIds: readonly string[], limit: number): Promise<Touchpoint[]> =>
    base.find(documents, { where: { personId: { $in: personIds } }, limit }),
  /** A person's touches between two moments, both included, newest first. */
  newestBetween: (documents: Documents, personId: string, { fromAt, toAt, limit }: { fromAt: string; toAt: string; limit: number }): Promise<Touchpoint[]> =>
    base.find(documents, { where: { personId, occurredAt: { $gte: fromAt, $lte: toAt } }, order: { occurredAt: 'desc', _id: 'desc' }, limit }),
  /** The ids of up to that many touches of a person. */
  someIds: async (documents: Documents, personId: string, limit: number): Promise<string[]> => {
    const found = await documents.find<{ _id: string }>('touchpoints', { where: { personId }, limit, fields: ['_id'] })
    return found.map(({ _id }) => _id)
  },
  /** Newest first. */
  latestOf: (documents: TransactionDocuments, personIds: readonly string[], limit: number): Promise<Touchpoint[]> =>
    base.find(documents, { where: { personId: { $in: personIds }, occurredAt: { $gte: '' } }, order: { occurredAt: 'desc' }, limit }),
  update: base.update,
  countExcluded: (documents: Documents, excludedReason: ExcludedReason): Promise<number> => documents.count('touchpoints', { excludedReason }),
  /** Those excluded for the reason, newest first, and those restored from it. */
  excludedFor: async (documents: Documents, reason: ExcludedReason, limit: number): Promise<Touchpoint[]> => {
    const excluded = await base.find(documents, { where: { excludedReason: reason }, order: { occurredAt: 'desc' }, limit })
    const restored = await base.find(documents, { where: { restoredReason: reason }, order: { occurredAt: 'desc' }, limit })
    return [...restored, ...excluded]
  },
  /** Marks all touches of these people that count. */
  excludeAll: (documents: Documents, personIds: readonly string[], excludedReason: ExcludedReason): Promise<number> =>
    documents.updateWhere('touchpoints', { personId: { $in: personIds }, excludedReason: null }, { $set: { excludedReason, excludedBy: 'person' } }),
  /** Takes those marks away. */
  restoreAll: (documents: Documents, personIds: readonly string[]): Promise<number> =>
    documents.updateWhere('touchpoints', { personId: { $in: personIds }, excludedBy: 'person' }, { $set: notExcluded }),
  /** The same within a transaction, for the few that were stored meanwhile. */
  restoreLate: async (documents: TransactionDocuments, personId: string): Promise<void> => {
    const found = await documents.find<{ _id: string }>('touchpoints', { where: { personId, excludedBy: 'person' }, limit: pageSize, fields: ['_id'] })
    for (const { _id } of found) await documents.update('touchpoints', _id, { $set: notExcluded })
  },
  /** Within a transaction: one that a file stood for, when the file says otherwise. Returns whether it was there. */
  removeIn: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('touchpoints', id),
  removeAll: (documents: Documents, ids: readonly string[]): Promise<number> => documents.removeWhere('touchpoints', { _id: { $in: ids } })
}
