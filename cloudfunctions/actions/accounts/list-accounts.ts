import { matchesSearch, searchKeyOf } from '@shared/domain/company-name/search-keys'
import { dayOf } from '@shared/domain/time/day'
import type { EngagementLevel } from '@shared/model/engagement'
import type { DayNumber } from '@shared/model/units'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { type AccountFilter, accounts, type ScoredAccount } from '../../repositories/accounts'
import { fitKeyOf } from '../../repositories/fits'
import { accountItems } from '../account-items'
import { levelRange } from '../level-range'
import { findListIcp, icpRefOf } from '../list-icp'

/** A search reads at most this many rows that share its key before it hands back what it has, with a cursor to go on. */
const maxExaminedCount = 2000
const searchPageSize = 200

interface Page {
  items: ScoredAccount[]
  nextCursor: string | null
}

const readPage = async (documents: Documents, filter: AccountFilter, limit: number): Promise<Page> => {
  const found = await accounts.list(documents, filter, limit + 1)
  const items = found.slice(0, limit)
  return { items, nextCursor: found.length > limit ? (items.at(-1)?.sortKey ?? null) : null }
}

/** The key finds more than the text asks for, so pages are read and filtered until enough are found. */
const searchPage = async (documents: Documents, filter: AccountFilter, { text, limit }: { text: string; limit: number }): Promise<Page> => {
  const items: ScoredAccount[] = []
  let beforeSortKey = filter.beforeSortKey
  for (let examinedCount = 0; examinedCount < maxExaminedCount; examinedCount += searchPageSize) {
    const bounded = beforeSortKey === undefined ? filter : { ...filter, beforeSortKey }
    const found = await accounts.list(documents, bounded, searchPageSize)
    for (const account of found) {
      if (!matchesSearch(account, text)) continue
      if (items.length === limit) return { items, nextCursor: items.at(-1)?.sortKey ?? null }
      items.push(account)
    }
    const last = found.at(-1)
    if (!last || found.length < searchPageSize) return { items, nextCursor: null }
    beforeSortKey = last.sortKey
  }
  return { items, nextCursor: beforeSortKey ?? null }
}

const earlier = (left: string | undefined, right: string | undefined): string | undefined =>
  left === undefined || (right !== undefined && right < left) ? right : left

const filterOf = (input: { level?: EngagementLevel | undefined; cursor?: string | undefined }, today: DayNumber): AccountFilter => {
  const { fromSortKey, beforeSortKey } = input.level === undefined ? {} : levelRange(input.level, today)
  const before = earlier(beforeSortKey, input.cursor)
  return { ...(fromSortKey === undefined ? {} : { fromSortKey }), ...(before === undefined ? {} : { beforeSortKey: before }) }
}

export const listAccounts = defineAction('accounts.list', async (input, { documents, now }) => {
  const today = dayOf(now)
  const live = await findListIcp(documents, input.icpId)
  const icp = live && icpRefOf(live)
  if (input.band !== undefined && !live) return { items: [], nextCursor: null, icp }

  const filter: AccountFilter = filterOf(input, today)
  if (input.band !== undefined && live) filter.fitKey = fitKeyOf(live.version.id, input.band)
  const search = input.query === undefined ? null : searchKeyOf(input.query)
  const page = search
    ? await searchPage(documents, { ...filter, searchKey: search.key }, { text: search.text, limit: input.limit })
    : await readPage(documents, filter, input.limit)
  const items = await accountItems(documents, page.items, { versionId: live?.version.id ?? null, today })

  return { items, nextCursor: page.nextCursor, icp }
})
