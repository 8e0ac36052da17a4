import type { AttendanceEntry } from './read-entry'

type Visit = Pick<AttendanceEntry, 'joinedAt' | 'leftAt' | 'minutes'>

const msPerMinute = 60_000

interface Span {
  fromMs: number
  toMs: number
}

/** A visit with a beginning and no end lasts as long as the platform counted, else to the end of the event. */
const spanOf = ({ joinedAt, leftAt, minutes }: Visit, endsAt: string): Span | null => {
  if (joinedAt === null) return null
  const fromMs = Date.parse(joinedAt)
  if (leftAt !== null) return { fromMs, toMs: Date.parse(leftAt) }
  const toMs = minutes === null ? Date.parse(endsAt) : fromMs + minutes * msPerMinute
  return { fromMs, toMs: Math.max(fromMs, toMs) }
}

const unionMs = (spans: readonly Span[]): number => {
  let total = 0
  let coveredToMs = Number.NEGATIVE_INFINITY
  for (const { fromMs, toMs } of [...spans].sort((left, right) => left.fromMs - right.fromMs)) {
    total += Math.max(0, toMs - Math.max(fromMs, coveredToMs))
    coveredToMs = Math.max(coveredToMs, toMs)
  }
  return total
}

/**
 * Returns how many whole minutes somebody watched, rounded to the nearest: what two devices saw at the same time counts once, visits without
 * times are added with the platform's own minutes. Null when there is no visit.
 */
export const watchedMinutes = (visits: readonly Visit[], endsAt: string): number | null => {
  if (visits.length === 0) return null
  const spans = visits.flatMap((visit) => spanOf(visit, endsAt) ?? [])
  const untimed = visits.reduce((sum, { joinedAt, minutes }) => sum + (joinedAt === null ? (minutes ?? 0) : 0), 0)
  return Math.round(unionMs(spans) / msPerMinute + untimed)
}
