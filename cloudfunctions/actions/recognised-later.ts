import { identityOf } from '@shared/domain/identity/identity'
import { accountIdOn } from '@shared/domain/identity/standings'
import { dayOf } from '@shared/domain/time/day'
import type { Documents } from '../platform/documents'
import { attendances } from '../repositories/attendances'
import { boothLeads } from '../repositories/booth-leads'
import type { StoredEvent } from '../repositories/events'
import { type Linked, people } from '../repositories/people'
import { type AccountPlace, accountPlaces } from './account-place'

/** More people of unknown companies than this come to few events. */
const maxRead = 1000

interface Unplaced {
  personId: string
  at: string
  where: 'event' | 'session' | 'booth'
}

/** A visit or a meeting at the booth whose company is known by now. */
export interface RecognisedVisit extends Pick<AccountPlace, 'hint' | 'band'> {
  personId: string
  accountId: string
  where: Unplaced['where']
}

export interface RecognisedLater {
  visits: RecognisedVisit[]
  /** There are more of unknown companies than are read at once. */
  isPartial: boolean
}

const unplacedAt = async (documents: Documents, eventId: string): Promise<{ unplaced: Unplaced[]; isPartial: boolean }> => {
  const [visited, met] = await Promise.all([attendances.unplaced(documents, eventId, maxRead), boothLeads.unplaced(documents, eventId, maxRead)])
  const unplaced: Unplaced[] = [
    ...visited.map(({ personId, sessionId, inAt }) => ({ personId, at: inAt, where: sessionId === null ? ('event' as const) : ('session' as const) })),
    ...met.map(({ personId, firstCapturedAt }) => ({ personId, at: firstCapturedAt, where: 'booth' as const }))
  ]
  return { unplaced, isPartial: visited.length === maxRead || met.length === maxRead }
}

/** Where each of these people works or worked on a day; who was merged works where the keeper does. */
const workplaces = async (documents: Documents, personIds: readonly string[]): Promise<(visit: Unplaced) => string | null> => {
  const known = await people.faces(documents, [...new Set(personIds)])
  const keeperIdOf = (person: Pick<Linked, 'identity'>): string => identityOf(person).mergedIntoId ?? ''
  const keepers = await people.faces(documents, [...new Set([...known.values()].map(keeperIdOf).filter((id) => id !== ''))])
  return ({ personId, at }) => {
    const person = known.get(personId)
    const standing = person && (keepers.get(keeperIdOf(person)) ?? person)
    return standing ? accountIdOn(standing, dayOf(at)) : null
  }
}

/**
 * Returns who came to an event when nobody knew their company, and is known to be of an account by now, with how it stands to the event now.
 * Read anew each time, so that a link taken back takes its visits along.
 */
export const recognisedLater = async (documents: Documents, event: StoredEvent, now: string): Promise<RecognisedLater> => {
  const { unplaced, isPartial } = await unplacedAt(documents, event.id)
  if (unplaced.length === 0) return { visits: [], isPartial }
  const accountIdAt = await workplaces(
    documents,
    unplaced.map(({ personId }) => personId)
  )
  const placed = unplaced.flatMap((visit) => {
    const accountId = accountIdAt(visit)
    return accountId === null ? [] : [{ personId: visit.personId, accountId, where: visit.where }]
  })
  const places = await accountPlaces(
    documents,
    placed.map(({ accountId }) => accountId),
    { event, now }
  )
  return {
    visits: placed.map((visit) => ({ ...visit, hint: places.get(visit.accountId)?.hint ?? null, band: places.get(visit.accountId)?.band ?? null })),
    isPartial
  }
}
