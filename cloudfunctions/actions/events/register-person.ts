import { hasRoom } from '@shared/domain/events/has-room'
import { missingAnswers } from '@shared/domain/events/missing-answers'
import type { Registration } from '@shared/model/event'
import { AppError } from '../../platform/app-error'
import { type ActionContext, defineAction } from '../../platform/define-action'
import { DuplicateKeyError, type TransactionDocuments } from '../../platform/documents'
import { events, type StoredEvent } from '../../repositories/events'
import { people, type StoredPerson } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { advanceInvitation } from '../advance-invitation'
import { requireEvent, requireHappening } from '../find-event'
import { requireConsent } from '../person'
import { storeTouch, type TouchDraft } from '../store-touch'
import { questionsFor } from './questions-for'

const openEvent = (found: StoredEvent | null, now: string): StoredEvent => {
  const event = requireHappening(requireEvent(found))
  if (event.endsAt < now) throw new AppError('CONFLICT', '这场活动已经结束，请看看其他活动')
  return event
}

const declaredPerson = (person: StoredPerson | null): StoredPerson => {
  const consenting = requireConsent(person)
  if (consenting.displayName && consenting.declaredCompanyName) return consenting
  throw new AppError('CONFLICT', '请先填写姓名和公司，再报名')
}

const passCodeLength = 16

interface Answered {
  scene: number | null
  answers: Record<string, string>
}

const countTouch = async (
  transaction: TransactionDocuments,
  person: StoredPerson,
  { event, scene, context }: { event: StoredEvent; scene: number | null; context: ActionContext }
) => {
  const { caller, now } = context
  if (!person.consent?.purposes.includes('content_analytics')) return
  const draft: TouchDraft = {
    clientId: `event-register:${event.id}`,
    kind: 'event_register',
    subject: event,
    topicIds: event.topicIds,
    scene,
    occurredAt: now,
    receivedAt: now
  }
  await storeTouch(transaction, person, { draft, caller })
}

/** Registration, number of registrations and touch in one go; who finds the event full waits. */
const register = async (transaction: TransactionDocuments, eventId: string, { answered, context }: { answered: Answered; context: ActionContext }) => {
  const { caller, now, ids } = context
  // The event first: it is what many people write at the same moment.
  const event = requireHappening(requireEvent(await events.hold(transaction, eventId)))
  const person = declaredPerson(await people.hold(transaction, caller.personId))
  const status = hasRoom(event) ? 'registered' : 'waiting'
  const registration: Registration = {
    eventId,
    personId: person.id,
    registeredAt: now,
    status,
    passCode: ids.code(passCodeLength),
    answers: answered.answers,
    attendedAt: null,
    name: person.displayName ?? '',
    companyName: person.declaredCompanyName ?? ''
  }
  await registrations.insert(transaction, registration)
  if (status === 'registered') await events.addRegistrations(transaction, eventId, 1)
  await countTouch(transaction, person, { event, scene: answered.scene, context })
  return registration
}

const answerOf = ({ registeredAt, status, passCode }: Registration, isNew: boolean) => ({ registeredAt, isNew, status, passCode })

const checkAnswers = async (event: StoredEvent, answers: Record<string, string>, { documents, caller }: ActionContext): Promise<void> => {
  const person = declaredPerson(await people.byId(documents, caller.personId))
  const [missing] = missingAnswers(await questionsFor(documents, event, person.accountId), answers)
  if (missing) throw new AppError('CONFLICT', `请先回答“${missing.label}”，再报名`)
}

export const registerPerson = defineAction('events.register', async ({ eventId, scene, answers }, context) => {
  const { documents, caller, now } = context
  const person = declaredPerson(await people.byId(documents, caller.personId))
  const pair = { eventId, personId: caller.personId }
  const before = await registrations.byPair(documents, pair)
  if (before) return answerOf(before, false)

  const event = openEvent(await events.byId(documents, eventId), now)
  await checkAnswers(event, answers, context)
  try {
    const registration = await documents.transaction((transaction) => register(transaction, eventId, { answered: { scene, answers }, context }))
    if (event.hasInvitations) await advanceInvitation(documents, { eventId, person }, 'registered')
    return answerOf(registration, true)
  } catch (error) {
    const other = error instanceof DuplicateKeyError ? await registrations.byPair(documents, pair) : null
    if (!other) throw error
    return answerOf(other, false)
  }
})
