import { dateOfDay, dayOf } from '@shared/domain/time/day'
import type { StatPull } from '@shared/model/article-stat'
import { asDayNumber } from '@shared/model/units'

export const statEndpoints = ['getarticleread', 'getarticleshare', 'getbizsummary', 'getarticletotaldetail'] as const
export type StatEndpoint = (typeof statEndpoints)[number]

export interface StatRequest {
  endpoint: StatEndpoint
  /** One day in China: its counts, or for the totals the articles published on it. */
  date: string
}

/** What WeChat held back comes within a day or two; asking again replaces, so it does no harm. */
const recentDays = 3
/** WeChat adds an article's counts up this long. */
const totalDays = 30

const lastDays = (today: string, count: number): string[] => {
  const day = dayOf(`${today}T00:00:00Z`)
  return Array.from({ length: count }, (_, index) => dateOfDay(asDayNumber(day - 1 - index)))
}

/** Returns every request of a pull begun on that date (YYYY-MM-DD in China), yesterday first: statistics never reach further than yesterday. */
export const pullPlan = (today: string): StatRequest[] => [
  ...lastDays(today, recentDays).flatMap((date) =>
    (['getarticleread', 'getarticleshare', 'getbizsummary'] as const).map((endpoint): StatRequest => ({ endpoint, date }))
  ),
  ...lastDays(today, totalDays).map((date): StatRequest => ({ endpoint: 'getarticletotaldetail', date }))
]

/** WeChat has yesterday's counts in the morning. */
const readyFromHour = 8
const retryMs = 2 * 3_600_000
const chinaOffsetMs = 8 * 3_600_000

/** Returns whether an official account's statistics are to be pulled now: once a day from eight in the morning in China, and every two hours while yesterday is not all in or a pull failed. */
export const isPullDue = (last: Pick<StatPull, 'pulledAt' | 'isDelayed' | 'problem'> | null, now: string): boolean => {
  const china = new Date(Date.parse(now) + chinaOffsetMs)
  if (china.getUTCHours() < readyFromHour) return false
  if (last === null || last.pulledAt === null) return true
  if (last.isDelayed || last.problem !== null) return Date.parse(now) - Date.parse(last.pulledAt) >= retryMs
  return dayOf(last.pulledAt) < dayOf(now)
}
