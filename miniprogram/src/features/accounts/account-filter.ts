import type { EngagementLevel } from '@shared/model/engagement'
import type { FitBand } from '@shared/model/fit'

/** What the account list is narrowed to; null = not narrowed. */
export interface AccountFilter {
  query: string
  icpId: string | null
  band: FitBand | null
  level: EngagementLevel | null
}

export const noFilter: AccountFilter = { query: '', icpId: null, band: null, level: null }

/** Rows of one page; the server is asked for no more. */
const pageSize = 30

/** Returns the question to accounts.list that a filter means. */
export const listInput = ({ query, icpId, band, level }: AccountFilter) => ({
  limit: pageSize,
  ...(query.trim() === '' ? {} : { query: query.trim() }),
  ...(icpId === null ? {} : { icpId }),
  ...(band === null ? {} : { band }),
  ...(level === null ? {} : { level })
})

/** Returns whether the filter can be the reason for an empty list. */
export const isNarrowed = ({ query, band, level }: AccountFilter): boolean => query.trim() !== '' || band !== null || level !== null
