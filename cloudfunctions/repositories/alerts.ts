import type { Alert } from '@shared/model/alert'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel } from './model-repository'

/** `inbox` sorts alerts of one recipient by time; a cursor is one. */
export type StoredAlert = Alert & { inbox: string; isOpen: boolean; isUnfinished: boolean; isDispatched: boolean }

const base = modelRepository<StoredAlert>('alerts')

/** What queries ask for, beside the alert itself. */
const keysOf = ({ id, createdAt, status }: Alert) => ({ inbox: `${createdAt}:${id}`, isOpen: status === 'open', isUnfinished: status !== 'closed' })

export interface InboxFilter {
  /** null = everybody's. */
  recipient: string | null
  isOpenOnly: boolean
  /** Exclusive. */
  before: string | null
}

const whereOf = ({ recipient, isOpenOnly, before }: InboxFilter) => ({
  ...(recipient === null ? {} : { recipient }),
  ...(isOpenOnly ? { isOpen: true } : {}),
  inbox: before === null ? { $gte: '' } : { $lt: before }
})

export const alerts = {
  byId: base.byId,
  byIds: base.byIds,
  insert: (documents: TransactionDocuments, alert: Alert): Promise<void> => base.insert(documents, { ...alert, ...keysOf(alert), isDispatched: false }),
  save: async (documents: TransactionDocuments, alert: Alert): Promise<void> => {
    const { id, status, acknowledgedAt, acknowledgedBy, verdict, judgedBy, judgedAt } = alert
    await base.update(documents, id, { status, acknowledgedAt, acknowledgedBy, verdict, judgedBy, judgedAt, ...keysOf(alert) })
  },
  hold: async (documents: TransactionDocuments, id: string): Promise<StoredAlert | null> => {
    const held = await documents.hold<{ _id: string }>('alerts', id)
    return held && toModel<StoredAlert>(held)
  },
  /** Newest first. */
  list: (documents: Documents, filter: InboxFilter, limit: number): Promise<StoredAlert[]> =>
    base.find(documents, { where: whereOf(filter), order: { inbox: 'desc' }, limit }),
  countOpen: (documents: Documents, recipient: string | null): Promise<number> =>
    documents.count('alerts', whereOf({ recipient, isOpenOnly: true, before: null })),
  unfinishedOf: (documents: TransactionDocuments, accountId: string, limit: number): Promise<StoredAlert[]> =>
    base.find(documents, { where: { accountId, isUnfinished: true }, limit }),
  /** Those whose messages are not made yet, the longest waiting first. */
  undispatched: (documents: Documents, limit: number): Promise<StoredAlert[]> =>
    base.find(documents, { where: { isDispatched: false }, order: { inbox: 'asc' }, limit }),
  markDispatched: (documents: Documents, id: string): Promise<boolean> => base.update(documents, id, { isDispatched: true }),
  /** Alerts made at or after that moment, newest first. */
  since: (documents: Documents, from: string, limit: number): Promise<StoredAlert[]> =>
    base.find(documents, { where: { inbox: { $gte: from } }, order: { inbox: 'desc' }, limit }),
  giveTo: (documents: Documents, accountId: string, recipient: string): Promise<number> =>
    documents.updateWhere('alerts', { accountId, isUnfinished: true }, { $set: { recipient } })
}
