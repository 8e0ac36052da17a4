import type { Parsed } from '@shared/domain/imports/parse-cell'

const CLOCK = /^(\d{1,3}):(\d{2})(?::(\d{2}))?$/
const WORDS =
  /^(?:(\d+(?:\.\d+)?)\s*(?:小时|时|h|hours?|hrs?))?\s*(?:(\d+(?:\.\d+)?)\s*(?:分钟|分|m|mins?|minutes?))?\s*(?:(\d+(?:\.\d+)?)\s*(?:秒|s|secs?|seconds?))?$/i
const SECONDS_OF_MINUTE = 60
const MINUTES_OF_HOUR = 60

/** What a plain number counts, as the column's name says it. */
const minutesPerUnit = (header: string): number => {
  if (/秒|second|\bsec/i.test(header)) return 1 / SECONDS_OF_MINUTE
  return /小时|hour/i.test(header) ? MINUTES_OF_HOUR : 1
}

/**
 * Returns minutes, with fractions, from a number in the unit of the column's name (minutes when it says none), from 01:05:30, from 65:30 as
 * minutes and seconds, or from words such as 1小时5分.
 */
export const parseDuration = (line: string, header: string): Parsed<number> => {
  const text = line.normalize('NFKC').trim()
  if (/^\d+(\.\d+)?$/.test(text)) return { value: Number(text) * minutesPerUnit(header) }
  const [, first, second, third] = CLOCK.exec(text) ?? []
  if (first !== undefined && third === undefined) return { value: Number(first) + Number(second) / SECONDS_OF_MINUTE }
  if (first !== undefined) return { value: Number(first) * MINUTES_OF_HOUR + Number(second) + Number(third) / SECONDS_OF_MINUTE }
  const words = text === '' ? null : WORDS.exec(text)
  if (words === null) return { problem: '时长请写成分钟数，或 1:05:30' }
  const [, hours = '0', minutes = '0', seconds = '0'] = words
  return { value: Number(hours) * MINUTES_OF_HOUR + Number(minutes) + Number(seconds) / SECONDS_OF_MINUTE }
}
