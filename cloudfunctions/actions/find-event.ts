import { AppError } from '../platform/app-error'
import type { TransactionDocuments } from '../platform/documents'
import { events, type StoredEvent } from '../repositories/events'

/** Throws NOT_FOUND with a sentence for an unknown event. */
export const requireEvent = (event: StoredEvent | null): StoredEvent => {
  if (event) return event
  throw new AppError('NOT_FOUND', '这场活动不存在或已取消，请回到活动列表看看其他活动')
}

/** Returns an event that takes place; throws CONFLICT with why one that was called off does not. */
export const requireHappening = (event: StoredEvent): StoredEvent => {
  if (event.calledOff === null) return event
  throw new AppError('CONFLICT', `这场活动已取消（${event.calledOff.reason}），请看看其他活动`)
}

export const findEvent = async (documents: TransactionDocuments, eventId: string): Promise<StoredEvent> => requireEvent(await events.byId(documents, eventId))
