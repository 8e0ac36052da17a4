import type { EventBoard } from '@shared/contracts/event-board'
import type { Documents } from '../../platform/documents'
import { accountNames } from '../../repositories/account-names'
import { attendances } from '../../repositories/attendances'
import { boothLeads } from '../../repositories/booth-leads'
import type { StoredEvent } from '../../repositories/events'
import { targetLists } from '../../repositories/target-lists'
import type { RecognisedLater } from '../recognised-later'

/** More people of target accounts than this come to few events. */
const maxRead = 1000
const maxNamed = 50

/** Returns which accounts of the event's lists are there, by gate or booth, the most people first; those recognised later among them. */
export const presentAccounts = async (
  documents: Documents,
  { id, targetListIds }: StoredEvent,
  later: RecognisedLater
): Promise<EventBoard['targetAccounts']> => {
  const [visitors, leads, lists] = await Promise.all([
    attendances.ofTargets(documents, id, maxRead),
    boothLeads.ofTargets(documents, id, maxRead),
    targetLists.byIds(documents, targetListIds)
  ])
  const people = new Map<string, { personIds: Set<string>; band: EventBoard['targetAccounts']['present'][number]['band'] }>()
  for (const { accountId, personId, band } of [...visitors, ...leads, ...later.visits.filter(({ hint }) => hint === 'target')]) {
    if (accountId === null) continue
    const known = people.get(accountId) ?? { personIds: new Set<string>(), band: band ?? null }
    known.personIds.add(personId)
    people.set(accountId, known)
  }
  const named = [...people].sort(([, left], [, right]) => right.personIds.size - left.personIds.size).slice(0, maxNamed)
  const names = await accountNames.names(
    documents,
    named.map(([accountId]) => accountId)
  )
  return {
    listedCount: [...lists.values()].reduce((sum, { memberCount }) => sum + memberCount, 0),
    presentCount: people.size,
    present: named.map(([accountId, { personIds, band }]) => ({ accountId, name: names.get(accountId) ?? accountId, peopleCount: personIds.size, band })),
    isPartial: visitors.length === maxRead || leads.length === maxRead || later.isPartial
  }
}
