import { isDue } from '@shared/domain/today/is-due'
import type { EngagementLevel } from '@shared/model/engagement'
import type { FitBand } from '@shared/model/fit'
import type { Pursuit } from '@shared/model/follow-up'
import type { DayNumber } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import { sortKeyFields } from '../../repositories/account-slots'
import { type AccountFilter, accounts, type ScoredAccount } from '../../repositories/accounts'
import { fitKeyOf } from '../../repositories/fits'
import { pursuits } from '../../repositories/pursuits'
import { levelRange } from '../level-range'
import type { SlotModel } from '../scoring'

export interface TodayQuestion {
  /** The live version whose bands count; null = no profile is published yet. */
  versionId: string | null
  memberId: string
  live: SlotModel
  today: DayNumber
  limit: number
}

export interface Candidates {
  accounts: ScoredAccount[]
  pursuits: Map<string, Pursuit>
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

type ListFilter = AccountFilter & Pick<SlotModel, 'slot'>

const filtersOf = ({ versionId, live, today }: TodayQuestion): ListFilter[] =>
  versionId === null
    ? [levelRange(1, live, today), levelRange(2, live, today)]
    : order.map(([band, level]) => ({ fitKey: fitKeyOf(versionId, band), ...levelRange(level, live, today) }))

/** Adds those of one grade that are due, hottest first, until there are enough. */
const addFrom = async (documents: Documents, filter: ListFilter, { question, found }: { question: TodayQuestion; found: Candidates }): Promise<void> => {
  let bounded = filter
  for (let page = 0; page < maxPages && found.accounts.length < question.limit; page++) {
    const some = await accounts.list(documents, bounded, pageSize)
    const known = await pursuits.byIds(
      documents,
      some.map(({ id }) => id)
    )
    for (const account of some) {
      const pursuit = known.get(account.id) ?? null
      if (found.accounts.length === question.limit || !isDue(pursuit, question.memberId, question.today)) continue
      found.accounts.push(account)
      if (pursuit) found.pursuits.set(account.id, pursuit)
    }
    const last = some.at(-1)
    if (!last || some.length < pageSize) return
    bounded = { ...filter, beforeSortKey: last[sortKeyFields[filter.slot]] }
  }
}

/** Returns the accounts due for a member, best grade and hottest first, each read through an index. */
export const todayCandidates = async (documents: Documents, question: TodayQuestion): Promise<Candidates> => {
  const found: Candidates = { accounts: [], pursuits: new Map() }
  for (const filter of filtersOf(question)) {
    if (found.accounts.length < question.limit) await addFrom(documents, filter, { question, found })
  }
  return found
}
