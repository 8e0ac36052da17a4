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
const fittingOf = async (documents: Documents, eventId: string, hasGate: boolean): Promise<EventBoard['fitting']> => {
  const { countInBands } = hasGate ? attendances : boothLeads
  const [wellCount, scoredCount] = await Promise.all([countInBands(documents, eventId, wellFitting), countInBands(documents, eventId, scored)])
  return { wellCount, scoredCount }
}

/** Counts by indexes: what it costs does not grow with who came. */
const count = async (documents: Documents, event: StoredEvent, now: string): Promise<EventBoard> => {
  const { id, registrationCount } = event
  const [waitingCount, inCount, insideCount, capturedCount, hotCount, targetAccounts, handed, flow] = await Promise.all([
    registrations.count(documents, id, 'waiting'),
    attendances.count(documents, id),
    attendances.countInside(documents, id),
    boothLeads.count(documents, id),
    boothLeads.countHot(documents, id),
    presentAccounts(documents, event),
    handOvers.ofEvent(documents, id, maxHandOvers),
    flowOf(documents, event, now)
  ])
  const fitting = await fittingOf(documents, id, inCount > 0)
  const people = { registeredCount: registrationCount, waitingCount, inCount, insideCount, capturedCount, hotCount }
  return { asOf: now, ...people, targetAccounts, fitting, response: responseTimes(handed, now), flow }
}

const boards = minuteCache<EventBoard>()

export const getBoard = defineAction('events.board', async ({ eventId }, { documents, now }) => {
  const event = await findEvent(documents, eventId)
  // However many look at it: it is counted once a minute.
  return (await boards.get(eventId, { now, load: () => count(documents, event, now) })) ?? count(documents, event, now)
})
