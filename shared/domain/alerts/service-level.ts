import { afterQuietHours, type QuietHours } from './quiet-hours'

const msPerMinute = 60_000

/** Returns the whole minutes from an alert to its first response, counted from the end of the quiet hours when it came in them; at least 0, null while nobody responded. */
export const responseMinutes = ({ createdAt, acknowledgedAt }: { createdAt: string; acknowledgedAt: string | null }, quiet: QuietHours): number | null => {
  if (acknowledgedAt === null) return null
  return Math.max(0, Math.floor((Date.parse(acknowledgedAt) - Date.parse(afterQuietHours(createdAt, quiet))) / msPerMinute))
}

/** Returns the middle value of a list, the mean of the two middle ones for an even count; null for none. */
export const medianOf = (values: readonly number[]): number | null => {
  const sorted = [...values].sort((left, right) => left - right)
  const upper = sorted[Math.floor(sorted.length / 2)]
  const lower = sorted[Math.ceil(sorted.length / 2) - 1]
  return upper === undefined || lower === undefined ? null : (lower + upper) / 2
}
