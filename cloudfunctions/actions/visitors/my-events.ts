import { currentOf, leadsPart } from '@shared/domain/attendance/participation'
import type { Participation } from '@shared/model/participation'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { attendances } from '../../repositories/attendances'
import { boothLeads } from '../../repositories/booth-leads'
import { captures } from '../../repositories/captures'
import { events } from '../../repositories/events'
import { liveReservations } from '../../repositories/live-reservations'
import { participations } from '../../repositories/participations'
import { registrations } from '../../repositories/registrations'
import { ownIdsOf } from '../own-ids'

const maxItems = 100

const capturesOf = async (documents: Documents, personId: string) => {
  const leads = await boothLeads.ofPerson(documents, personId)
  const found = await Promise.all(leads.map(({ id }) => captures.ofLead(documents, id)))
  return found.flat().slice(0, maxItems)
}

const onlineVisit = (participation: Participation) => {
  const version = currentOf(participation)
  return {
    eventId: participation.eventId,
    at: version?.firstAt ?? null,
    where: participation.part === leadsPart ? ('form' as const) : ('online' as const),
    minutes: version?.minutes ?? null,
    questionCount: version?.questionCount ?? 0
  }
}

const tracesOf = async (documents: Documents, personId: string) => {
  const [registered, onSite, online, reserved, captured] = await Promise.all([
    registrations.ofPerson(documents, personId, maxItems),
    attendances.ofPerson(documents, personId, maxItems),
    participations.ofPerson(documents, personId, maxItems),
    liveReservations.ofPerson(documents, personId, maxItems),
    capturesOf(documents, personId)
  ])
  const visits = [
    ...onSite.map(({ eventId, inAt }) => ({ eventId, at: inAt, where: 'on-site' as const, minutes: null, questionCount: 0 })),
    ...online.map(onlineVisit)
  ]
  return { registrations: registered, visits, reservations: reserved, captures: captured }
}

type Traces = Awaited<ReturnType<typeof tracesOf>>

const together = (all: readonly Traces[]): Traces => ({
  registrations: all.flatMap((each) => each.registrations).slice(0, maxItems),
  visits: all.flatMap((each) => each.visits).slice(0, maxItems),
  reservations: all.flatMap((each) => each.reservations).slice(0, maxItems),
  captures: all.flatMap((each) => each.captures).slice(0, maxItems)
})

export const myEvents = defineAction('visitors.myEvents', async (_input, { documents, caller }) => {
  const ids = await ownIdsOf(documents, caller.personId)
  const traces = together(await Promise.all(ids.map((id) => tracesOf(documents, id))))
  const found = await events.byIds(
    documents,
    Object.values(traces).flatMap((items) => items.map(({ eventId }) => eventId))
  )
  const titled = <Item extends { eventId: string }>(item: Item) => ({ ...item, eventTitle: found.get(item.eventId)?.title ?? '' })

  return {
    registrations: traces.registrations.map(titled),
    visits: traces.visits.map(titled),
    reservations: traces.reservations.map(titled),
    captures: traces.captures.map(({ occurredAt, ...capture }) => ({ ...titled(capture), at: occurredAt }))
  }
})
