import type { EventBoard } from '@shared/contracts/event-board'
import { responseTimes } from '@shared/domain/booth/response-times'
import { flowSpans } from '@shared/domain/events/flow-spans'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { minuteCache } from '../../platform/minute-cache'
import { attendances } from '../../repositories/attendances'
import { boothLeads } from '../../repositories/booth-leads'
import type { StoredEvent } from '../../repositories/events'
import { handOvers } from '../../repositories/hand-overs'
import { registrations } from '../../repositories/registrations'
import { findEvent } from '../find-event'
import { type RecognisedLater, recognisedLater } from '../recognised-later'
import { presentAccounts } from './present-accounts'

const maxHandOvers = 1000
const wellFitting = ['A', 'B'] as const
const scored = ['A', 'B', 'C'] as const

const flowOf = (documents: Documents, event: StoredEvent, now: string): Promise<EventBoard['flow']> =>
  Promise.all(
    flowSpans(event, now).map(async (span) => {
      const [inCount, capturedCount] = await Promise.all([
        attendances.countWithin(documents, event.id, span),
        boothLeads.countWithin(documents, event.id, span)
      ])
      return { ...span, inCount, capturedCount }
    })
  )

/** Where nobody checks in, those met at the booth tell who came. */
const fittingOf = async (
  documents: Documents,
  eventId: string,
  { hasGate, later }: { hasGate: boolean; later: RecognisedLater }
): Promise<EventBoard['fitting']> => {
  const { countInBands } = hasGate ? attendances : boothLeads
  const [wellCount, scoredCount] = await Promise.all([countInBands(documents, eventId, wellFitting), countInBands(documents, eventId, scored)])
  const bandsLater = later.visits.filter(({ where }) => where === (hasGate ? 'event' : 'booth')).flatMap(({ band }) => band ?? [])
  return { wellCount: wellCount + bandsLater.filter((band) => band !== 'C').length, scoredCount: scoredCount + bandsLater.length }
}

/** Counts by indexes: what it costs grows only with who came from nobody knows where, and not beyond a thousand of them. */
const count = async (documents: Documents, event: StoredEvent, now: string): Promise<EventBoard> => {
  const { id, registrationCount } = event
  const later = await recognisedLater(documents, event, now)
  const [waitingCount, inCount, insideCount, capturedCount, hotCount, targetAccounts, handed, flow] = await Promise.all([
    registrations.count(documents, id, 'waiting'),
    attendances.count(documents, id),
    attendances.countInside(documents, id),
    boothLeads.count(documents, id),
    boothLeads.countHot(documents, id),
    presentAccounts(documents, event, later),
    handOvers.ofEvent(documents, id, maxHandOvers),
    flowOf(documents, event, now)
  ])
  const fitting = await fittingOf(documents, id, { hasGate: inCount > 0, later })
  const people = { registeredCount: registrationCount, waitingCount, inCount, insideCount, capturedCount, hotCount }
  return { asOf: now, ...people, targetAccounts, fitting, response: responseTimes(handed, now), flow }
}

const boards = minuteCache<EventBoard>()

export const getBoard = defineAction('events.board', async ({ eventId }, { documents, now }) => {
  const event = await findEvent(documents, eventId)
  // However many look at it: it is counted once a minute.
  return (await boards.get(eventId, { now, load: () => count(documents, event, now) })) ?? count(documents, event, now)
})
