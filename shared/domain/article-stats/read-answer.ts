import type { ArticleTotals } from '@shared/model/article-stat'

/** What WeChat's statistics interfaces answer; anything in it may be missing. */
type Answer = Record<string, unknown>

export interface DayCounts {
  msgId: string
  statDate: string
  count: number
}

export interface AccountDayCounts {
  statDate: string
  readUserCount: number
  shareUserCount: number | null
}

export interface DatedTotals {
  statDate: string
  total: ArticleTotals
}

export interface ArticleTotalsDays {
  msgId: string
  publishedOn: string
  days: DatedTotals[]
}

const recordsIn = (value: unknown): Answer[] =>
  (Array.isArray(value) ? value : []).filter((entry): entry is Answer => typeof entry === 'object' && entry !== null && !Array.isArray(entry))

const recordOf = (value: unknown): Answer => (typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Answer) : {})

const countIn = (record: Answer, name: string): number | null => {
  const value = record[name]
  return typeof value === 'number' && Number.isInteger(value) && value >= 0 ? value : null
}

const dateIn = (record: Answer, name: string): string | null => {
  const value = record[name]
  return typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value) ? value : null
}

const msgIdIn = (record: Answer): string | null => (typeof record.msgid === 'string' && /^\d{1,20}_\d{1,3}$/.test(record.msgid) ? record.msgid : null)

/** Returns whether WeChat says that the last day of the range is not all in. */
export const isDelayedIn = (answer: Answer): boolean => answer.is_delay === true || answer.is_delay === 1

/** Returns one count of people per article and day, from getarticleread (read_user) or getarticleshare (share_user); entries that say no count are left out. */
export const dayCountsIn = (answer: Answer, field: 'read_user' | 'share_user'): DayCounts[] =>
  recordsIn(answer.list).flatMap((entry) => {
    const [msgId, statDate, count] = [msgIdIn(entry), dateIn(entry, 'ref_date'), countIn(recordOf(entry.detail), field)]
    return msgId === null || statDate === null || count === null ? [] : [{ msgId, statDate, count }]
  })

/** Returns the counts of people of all articles together per day, from getbizsummary. */
export const accountDaysIn = (answer: Answer): AccountDayCounts[] =>
  recordsIn(answer.list).flatMap((entry) => {
    const detail = recordOf(entry.detail)
    const [statDate, readUserCount] = [dateIn(entry, 'ref_date'), countIn(detail, 'read_user')]
    return statDate === null || readUserCount === null ? [] : [{ statDate, readUserCount, shareUserCount: countIn(detail, 'share_user') }]
  })

const totalsOf = (entry: Answer): DatedTotals[] => {
  const [statDate, readUserCount] = [dateIn(entry, 'stat_date'), countIn(entry, 'read_user')]
  if (statDate === null || readUserCount === null) return []
  const total = {
    readUserCount,
    shareUserCount: countIn(entry, 'share_user'),
    recommendUserCount: countIn(entry, 'zaikan_user'),
    likeUserCount: countIn(entry, 'like_user'),
    commentCount: countIn(entry, 'comment_count')
  }
  return [{ statDate, total }]
}

/** Returns per article the counts since publication, oldest day first, from getarticletotaldetail. */
export const articleTotalsIn = (answer: Answer): ArticleTotalsDays[] =>
  recordsIn(answer.list).flatMap((entry) => {
    const [msgId, publishedOn] = [msgIdIn(entry), dateIn(entry, 'ref_date')]
    if (msgId === null || publishedOn === null) return []
    const days = recordsIn(entry.detail_list).flatMap(totalsOf)
    return [{ msgId, publishedOn, days: days.sort((left, right) => (left.statDate < right.statDate ? -1 : 1)) }]
  })
