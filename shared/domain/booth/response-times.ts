import type { HandOver } from '@shared/model/hand-over'

export interface ResponseTimes {
  handedCount: number
  answeredCount: number
  /** From handing over to the first contact, whole minutes, of those answered; null while there is none. */
  medianMinutes: number | null
  /** How long the longest waiting one has waited, whole minutes; null when none waits. */
  longestWaitMinutes: number | null
}

const msPerMinute = 60_000
const minutesBetween = (from: string, until: string): number => Math.max(0, Math.floor((Date.parse(until) - Date.parse(from)) / msPerMinute))

const median = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((left, right) => left - right)
  const middle = Math.floor(sorted.length / 2)
  const upper = sorted[middle]
  if (upper === undefined) return null
  return sorted.length % 2 === 1 ? upper : Math.round(((sorted[middle - 1] ?? upper) + upper) / 2)
}

/** Returns how fast hot captures were answered, in whole minutes; what nobody has answered counts as waiting, not as fast. */
export const responseTimes = (handOvers: readonly Pick<HandOver, 'createdAt' | 'answeredAt'>[], now: string): ResponseTimes => {
  const answered = handOvers.flatMap(({ createdAt, answeredAt }) => (answeredAt === null ? [] : [minutesBetween(createdAt, answeredAt)]))
  const waiting = handOvers.flatMap(({ createdAt, answeredAt }) => (answeredAt === null ? [minutesBetween(createdAt, now)] : []))
  return {
    handedCount: handOvers.length,
    answeredCount: answered.length,
    medianMinutes: median(answered),
    longestWaitMinutes: waiting.length === 0 ? null : Math.max(...waiting)
  }
}
