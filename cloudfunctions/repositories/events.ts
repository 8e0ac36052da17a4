import { type EventPlan, type LiveEvent, usualConsentText } from '@shared/model/event'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel } from './model-repository'

/** With what only staff see; whoever reads one gets every field, however old the document is. */
export type StoredEvent = LiveEvent & EventPlan & { /** Whether accounts stand on its invitation list. */ hasInvitations?: boolean }

type LaterField = Exclude<keyof StoredEvent, 'id' | 'code' | 'title' | 'summary' | 'speaker' | 'startsAt' | 'endsAt'>

/** What an event has that was announced before these fields were there: a live for everybody, without lists, cost or a booth. */
const laterFields: Required<Pick<StoredEvent, LaterField>> = {
  kind: 'channels-live',
  place: null,
  sessions: [],
  capacity: null,
  registrationCount: 0,
  finderUserName: null,
  materialIds: [],
  topicIds: [],
  targetListIds: [],
  productIds: [],
  formVariants: [],
  costCny: null,
  consentText: usualConsentText,
  staffCode: '',
  hasInvitations: false,
  calledOff: null,
  calledOffBy: null
}

const eventOf = (stored: { _id: string }): StoredEvent => ({ ...laterFields, ...toModel<StoredEvent>(stored) })

const base = modelRepository<StoredEvent>('events', eventOf)

export const events = {
  ...base,
  /** Up to 100 that begin at or after the instant, the next first. */
  listFrom: (documents: Documents, startsAt: string): Promise<StoredEvent[]> =>
    base.find(documents, { where: { startsAt: { $gte: startsAt } }, order: { startsAt: 'asc' }, limit: 100 }),
  /** Up to 100 that began before the instant, the latest first. */
  listBefore: (documents: Documents, startsAt: string): Promise<StoredEvent[]> =>
    base.find(documents, { where: { startsAt: { $lt: startsAt } }, order: { startsAt: 'desc' }, limit: 100 }),
  byCode: async (documents: Documents, code: string): Promise<StoredEvent | null> => (await base.find(documents, { where: { code }, limit: 1 }))[0] ?? null,
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<StoredEvent | null> => {
    const held = await documents.hold<{ _id: string }>('events', id)
    return held && eventOf(held)
  },
  byStaffCode: async (documents: Documents, staffCode: string): Promise<StoredEvent | null> =>
    (await base.find(documents, { where: { staffCode }, limit: 1 }))[0] ?? null,
  addRegistrations: (documents: TransactionDocuments, id: string, count: number): Promise<boolean> =>
    documents.update('events', id, { $inc: { registrationCount: count } })
}
