import type { ListEffect } from '@shared/contracts/event-board'
import { settings } from '@shared/domain/settings/catalogue'
import { unitsIn } from '@shared/domain/surge/units-in'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import type { TargetAccountList } from '@shared/model/target-list'
import { asDayNumber } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import { accountWatch } from '../../repositories/account-watch'
import { attendances } from '../../repositories/attendances'
import { boothLeads } from '../../repositories/booth-leads'
import { deals } from '../../repositories/deals'
import type { StoredEvent } from '../../repositories/events'
import { listMembers } from '../../repositories/list-members'
import type { RecognisedLater } from '../recognised-later'

const { baselineWeeks, dealDays } = settings.events
const daysPerWeek = 7
const maxMembers = 1000
/** Accounts asked about in one query, so that their rows stay within a thousand. */
const maxPerQuery = 100

export type ListFacts = Pick<
  ListEffect,
  'listId' | 'name' | 'memberCount' | 'reachedCount' | 'eventUnits' | 'dealCount' | 'wonCount' | 'wonCny' | 'isPartial'
> & {
  /** Of all weeks before together. */
  baselineSum: number
}

const chunked = async <Found>(ids: readonly string[], ask: (some: readonly string[]) => Promise<Found[]>): Promise<Found[]> => {
  const found: Found[] = []
  for (let from = 0; from < ids.length; from += maxPerQuery) found.push(...(await ask(ids.slice(from, from + maxPerQuery))))
  return found
}

const reachedAmong = async (documents: Documents, eventId: string, { accountIds, later }: { accountIds: readonly string[]; later: RecognisedLater }) => {
  const found = await chunked(accountIds, async (some) => [
    ...(await attendances.ofAccounts(documents, eventId, some)),
    ...(await boothLeads.ofAccounts(documents, eventId, some))
  ])
  const listed = new Set(accountIds)
  const foundLater = later.visits.map(({ accountId }) => accountId).filter((accountId) => listed.has(accountId))
  return [...new Set([...found.flatMap(({ accountId }) => accountId ?? []), ...foundLater])]
}

/** Units of the accounts on the event's days, and on the same days of the weeks before. */
const unitsOf = async (documents: Documents, accountIds: readonly string[], { startsAt, endsAt }: StoredEvent) => {
  const watches = await accountWatch.unitsOf(documents, accountIds)
  const [fromDay, toDay] = [dayOf(startsAt), dayOf(endsAt)]
  const sumWeeksBefore = (weeks: number): number =>
    watches.reduce((sum, units) => sum + unitsIn(units, { fromDay: fromDay - weeks * daysPerWeek, toDay: toDay - weeks * daysPerWeek }).unitCount, 0)
  const before = Array.from({ length: baselineWeeks.value }, (_, n) => sumWeeksBefore(n + 1))
  return { eventUnits: sumWeeksBefore(0), baselineSum: before.reduce((sum, units) => sum + units, 0) }
}

const dealsOf = async (documents: Documents, accountIds: readonly string[], { startsAt }: StoredEvent) => {
  const fromDay = dayOf(startsAt)
  const [from, until] = [dateOfDay(fromDay), dateOfDay(asDayNumber(fromDay + dealDays.value))]
  const found = await chunked(accountIds, (some) => deals.ofAccounts(documents, some))
  const opened = found.filter(({ openedOn }) => openedOn !== null && openedOn >= from && openedOn <= until)
  const won = opened.filter(({ status }) => status === 'won')
  return { dealCount: opened.length, wonCount: won.length, wonCny: won.reduce((sum, { amountCny }) => sum + (amountCny ?? 0), 0) }
}

/** Returns what happened at and after an event with the accounts of one list; of a list longer than a thousand the first thousand by rank. */
export const listFacts = async (
  documents: Documents,
  event: StoredEvent,
  { list, later }: { list: TargetAccountList; later: RecognisedLater }
): Promise<ListFacts> => {
  const members = await listMembers.page(documents, list.id, { afterRank: 0, limit: maxMembers })
  const accountIds = members.map(({ accountId }) => accountId)
  const reached = await reachedAmong(documents, event.id, { accountIds, later })
  const [units, dealt] = await Promise.all([unitsOf(documents, accountIds, event), dealsOf(documents, reached, event)])
  const { id: listId, name, memberCount } = list
  return { listId, name, memberCount, reachedCount: reached.length, ...units, ...dealt, isPartial: memberCount > members.length || later.isPartial }
}
