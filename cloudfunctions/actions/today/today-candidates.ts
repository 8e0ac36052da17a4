import { engagementLevel } from '@shared/domain/engagement/engagement-score'
import { bandInKeys } from '@shared/domain/fit/band-in-keys'
import type { EngagementLevel } from '@shared/model/engagement'
import type { FitBand } from '@shared/model/fit'
import type { Role } from '@shared/model/roles'
import type { DayNumber } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import { sortKeyFields } from '../../repositories/account-slots'
import { accountWatch } from '../../repositories/account-watch'
import { type AccountFilter, accounts, type ScoredAccount } from '../../repositories/accounts'
import { fitKeyOf } from '../../repositories/fits'
import { levelRange } from '../level-range'
import type { SlotModel } from '../scoring'
import { type Callable, callableAccounts } from './callable-accounts'

export interface TodayQuestion {
  /** The live version whose bands count; null = no profile is published yet. */
  versionId: string | null
  memberId: string
  role: Role
  live: SlotModel
  today: DayNumber
  limit: number
}

/** Hot first, then the next best: an active one that fits best, a very active one that fits well, one that fits best and is seen a little. */
const order: readonly (readonly [FitBand, EngagementLevel])[] = [
  ['A', 1],
  ['B', 1],
  ['A', 2],
  ['B', 2],
  ['C', 1]
]
const pageSize = 40
/** Of each grade so many accounts are looked at; who snoozed more than these has to look into the list. */
const maxPages = 3
const maxOwn = 200

type ListFilter = AccountFilter & Pick<SlotModel, 'slot'>

const filtersOf = ({ versionId, live, today }: TodayQuestion): ListFilter[] =>
  versionId === null
    ? [levelRange(1, live, today), levelRange(2, live, today)]
    : order.map(([band, level]) => ({ fitKey: fitKeyOf(versionId, band), ...levelRange(level, live, today) }))

/** Adds those of one grade that are due, hottest first, until there are enough. */
const addFrom = async (
  documents: Documents,
  filter: ListFilter,
  { question, found }: { question: TodayQuestion; found: Map<string, Callable> }
): Promise<void> => {
  let bounded = filter
  for (let page = 0; page < maxPages && found.size < question.limit; page++) {
    const some = await accounts.list(documents, bounded, pageSize)
    for (const callable of await callableAccounts(documents, some, question)) {
      if (found.size < question.limit && !found.has(callable.account.id)) found.set(callable.account.id, callable)
    }
    const last = some.at(-1)
    if (!last || some.length < pageSize) return
    bounded = { ...filter, beforeSortKey: last[sortKeyFields[filter.slot]] }
  }
}

/** The place of a grade in the order; −1 = not for today. Without a profile every active account is. */
const placeOf = ({ slots }: ScoredAccount, band: FitBand | null, { versionId, live, today }: TodayQuestion): number => {
  const level = engagementLevel(slots[live.slot]?.heat ?? null, today, live.model)
  return versionId === null ? level : order.findIndex(([own, least]) => own === band && least === level)
}

/** One looks after a few hundred accounts at most: the active ones are read through the owner's index and put in order here. */
const ownCandidates = async (documents: Documents, question: TodayQuestion): Promise<Callable[]> => {
  const { versionId, memberId, live, today } = question
  const { fromSortKey = '' } = levelRange(2, live, today)
  const own = await accounts.list(documents, { slot: live.slot, ownerMemberId: memberId, fromSortKey }, maxOwn)
  const watched = await accountWatch.byIds(
    documents,
    own.map(({ id }) => id)
  )
  const placed = (await callableAccounts(documents, own, question)).map((callable) => ({
    callable,
    place: placeOf(callable.account, bandInKeys(watched.get(callable.account.id)?.fitKeys, versionId), question)
  }))
  return placed
    .filter(({ place }) => place >= 0)
    .sort((left, right) => left.place - right.place)
    .map(({ callable }) => callable)
}

/** Returns the accounts due for a member, their own first, then what nobody looks after; best grade and hottest first, each read through an index. */
export const todayCandidates = async (documents: Documents, question: TodayQuestion): Promise<Callable[]> => {
  const found = new Map<string, Callable>()
  for (const callable of (await ownCandidates(documents, question)).slice(0, question.limit)) found.set(callable.account.id, callable)
  for (const filter of filtersOf(question)) await addFrom(documents, filter, { question, found })
  return [...found.values()]
}
