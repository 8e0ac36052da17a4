import { type DateOrder, parseOrderedDate } from '@shared/domain/imports/date-order'
import type { Parsed } from '@shared/domain/imports/parse-cell'

const MOMENT = /^(.+?)[ T]\s*(\d{1,2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(am|pm|上午|下午)?$/i
const HOURS_OF_HALF = 12

const hourOf = (hour: number, half: string | undefined): number => {
  if (half === undefined) return hour
  const isAfternoon = /pm|下午/i.test(half)
  return (hour % HOURS_OF_HALF) + (isAfternoon ? HOURS_OF_HALF : 0)
}

/**
 * Returns the instant (ISO 8601, UTC) of a date and a time of day as the exports write them, read as Beijing time: 2026-11-20 14:03:05,
 * 2026/11/20 14:03, 11/20/2026 02:03:05 PM. A month and day that could be either way round are a problem.
 */
export const parseMoment = (line: string, order: DateOrder): Parsed<string> => {
  const [, day = '', hour = '', minute = '', second = '0', half] = MOMENT.exec(line.normalize('NFKC').trim()) ?? []
  if (day === '') return { problem: '时间请写成 2026-11-20 14:03:05' }
  const date = parseOrderedDate(day.trim(), order)
  if ('problem' in date) return date
  const clock = [hourOf(Number(hour), half), Number(minute), Number(second)]
  const [hours = 0, minutes = 0, seconds = 0] = clock
  if (hours > 23 || minutes > 59 || seconds > 59) return { problem: `没有 ${hour}:${minute} 这个时刻，请检查时间` }
  const text = clock.map((part) => String(part).padStart(2, '0')).join(':')
  return { value: new Date(`${date.value}T${text}+08:00`).toISOString() }
}

/** Returns the date of a moment without its time of day, for finding out in which order a column writes month and day. */
export const dateOfMoment = (line: string): string => line.normalize('NFKC').trim().split(/[ T]/)[0] ?? ''
