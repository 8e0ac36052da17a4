import { matchesSearch, searchKeyOf } from '@shared/domain/company-name/search-keys'
import { dayOf } from '@shared/domain/time/day'
import type { EngagementLevel } from '@shared/model/engagement'
import type { DayNumber } from '@shared/model/units'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { sortKeyFields } from '../../repositories/account-slots'
import { type AccountFilter, accounts, type ScoredAccount } from '../../repositories/accounts'
import { fitKeyOf } from '../../repositories/fits'
import { accountItems } from '../account-items'
import { levelRange } from '../level-range'
import { findListIcp, icpRefOf } from '../list-icp'
import { liveScoring, type SlotModel } from '../scoring'

/** A search reads at most this many rows that share its key before it hands back what it has, with a cursor to go on. */
const maxExaminedCount = 2000
const searchPageSize = 200

type ListFilter = AccountFilter & Pick<SlotModel, 'slot'>

interface Page {
  items: ScoredAccount[]
  nextCursor: string | null
}

const keyOf = (account: ScoredAccount | undefined, { slot }: ListFilter): string | null => account?.[sortKeyFields[slot]] ?? null

const readPage = async (documents: Documents, filter: ListFilter, limit: number): Promise<Page> => {
  const found = await accounts.list(documents, filter, limit + 1)
  const items = found.slice(0, limit)
  return { items, nextCursor: found.length > limit ? keyOf(items.at(-1), filter) : null }
}

/** The key finds more than the text asks for, so pages are read and filtered until enough are found. */
const searchPage = async (documents: Documents, filter: ListFilter, { text, limit }: { text: string; limit: number }): Promise<Page> => {
  const items: ScoredAccount[] = []
  let beforeSortKey = filter.beforeSortKey
  for (let examinedCount = 0; examinedCount < maxExaminedCount; examinedCount += searchPageSize) {
    const bounded = beforeSortKey === undefined ? filter : { ...filter, beforeSortKey }
    const found = await accounts.list(documents, bounded, searchPageSize)
    for (const account of found) {
      if (!matchesSearch(account, text)) continue
      if (items.length === limit) return { items, nextCursor: keyOf(items.at(-1), filter) }
      items.push(account)
    }
    const last = found.at(-1)
    if (!last || found.length < searchPageSize) return { items, nextCursor: null }
    beforeSortKey = last[sortKeyFields[filter.slot]]
  }
  return { items, nextCursor: beforeSortKey ?? null }
}

const earlier = (left: string | undefined, right: string | undefined): string | undefined =>
  left === undefined || (right !== undefined && right < left) ? right : left

/** A cursor is a place in the order of one version; the order of another has no such place. */
const placeOf = (cursor: string | undefined, { model }: SlotModel): string | undefined => {
  if (cursor === undefined) return undefined
  const [version, place] = cursor.split('|')
  if (version === model.version && place !== undefined) return place
  throw new AppError('CONFLICT', '评分规则刚刚换了版本，名单的顺序也变了，请下拉刷新')
}

const filterOf = (
  input: { level?: EngagementLevel | undefined; cursor?: string | undefined },
  { live, today }: { live: SlotModel; today: DayNumber }
): ListFilter => {
  const { fromSortKey, beforeSortKey } = input.level === undefined ? { ...live } : levelRange(input.level, live, today)
  const before = earlier(beforeSortKey, placeOf(input.cursor, live))
  return { slot: live.slot, ...(fromSortKey === undefined ? {} : { fromSortKey }), ...(before === undefined ? {} : { beforeSortKey: before }) }
}

export const listAccounts = defineAction('accounts.list', async (input, { documents, now }) => {
  const today = dayOf(now)
  const [listed, scoring] = await Promise.all([findListIcp(documents, input.icpId), liveScoring(documents, now)])
  const icp = listed && icpRefOf(listed)
  const { live } = scoring
  if (input.band !== undefined && !listed) return { items: [], nextCursor: null, icp, modelVersion: live.model.version }

  const filter = filterOf(input, { live, today })
  if (input.band !== undefined && listed) filter.fitKey = fitKeyOf(listed.version.id, input.band)
  const search = input.query === undefined ? null : searchKeyOf(input.query)
  const page = search
    ? await searchPage(documents, { ...filter, searchKey: search.key }, { text: search.text, limit: input.limit })
    : await readPage(documents, filter, input.limit)
  const items = await accountItems(documents, page.items, { versionId: listed?.version.id ?? null, scoring, today })
  const nextCursor = page.nextCursor === null ? null : `${live.model.version}|${page.nextCursor}`

  return { items, nextCursor, icp, modelVersion: live.model.version }
})
