import type { LiveEvent } from '@shared/model/content'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError, type TransactionDocuments } from '../../platform/documents'
import { events } from '../../repositories/events'
import { people, type StoredPerson } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { requireConsent } from '../person'
import { storeTouch } from '../store-touch'

const openEvent = (event: LiveEvent | null, now: string): LiveEvent => {
  if (!event) throw new AppError('NOT_FOUND', '这场活动不存在或已取消，请回到活动列表看看其他活动')
  if (event.endsAt < now) throw new AppError('CONFLICT', '这场活动已经结束，请看看其他活动')
  return event
}

const declaredPerson = (person: StoredPerson | null): StoredPerson => {
  const consenting = requireConsent(person)
  if (consenting.displayName && consenting.declaredCompanyName) return consenting
  throw new AppError('CONFLICT', '请先填写姓名和公司，再报名')
}

/** Registration, number of registrations and touch in one go. */
const register = async (
  transaction: TransactionDocuments,
  event: LiveEvent,
  { scene, context }: { scene: number | null; context: ActionContext }
): Promise<void> => {
  const { caller, now } = context
  // The event first: it is what many people write at the same moment.
  await events.addRegistrations(transaction, event.id, 1)
  const person = declaredPerson(await people.hold(transaction, caller.personId))
  await registrations.insert(transaction, { eventId: event.id, personId: person.id, registeredAt: now })
  if (!person.consent?.purposes.includes('content_analytics')) return
  const draft = { clientId: `event-register:${event.id}`, kind: 'event_register', subject: event, scene, occurredAt: now, receivedAt: now } as const
  await storeTouch(transaction, person, { draft, caller })
}

export const registerPerson = defineAction('events.register', async ({ eventId, scene }, context) => {
  const { documents, caller, now } = context
  declaredPerson(await people.byId(documents, caller.personId))
  const before = await registrations.byPair(documents, { eventId, personId: caller.personId })
  if (before) return { registeredAt: before.registeredAt, isNew: false }

  const event = openEvent(await events.byId(documents, eventId), now)
  try {
    await documents.transaction((transaction) => register(transaction, event, { scene, context }))
    return { registeredAt: now, isNew: true }
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    const other = await registrations.byPair(documents, { eventId, personId: caller.personId })
    return { registeredAt: other?.registeredAt ?? now, isNew: false }
  }
})
