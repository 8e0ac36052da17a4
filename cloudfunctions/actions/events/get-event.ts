import { defineAction } from '../../platform/define-action'
import { events } from '../../repositories/events'
import { people } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { requireEvent } from '../find-event'
import { questionsFor } from './questions-for'

export const getEvent = defineAction('events.get', async ({ code }, { documents, caller }) => {
  const event = requireEvent(await events.byCode(documents, code))
  const [registration, person] = await Promise.all([
    registrations.byPair(documents, { eventId: event.id, personId: caller.personId }),
    event.formVariants.length === 0 ? null : people.byId(documents, caller.personId)
  ])
  const questions = await questionsFor(documents, event, person?.accountId ?? null)

  return { event, isRegistered: registration !== null && registration.status !== 'invited', registration, questions }
})
