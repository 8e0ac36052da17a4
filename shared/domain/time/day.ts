import { asDayNumber, type DayNumber } from '@shared/model/units'

const MS_PER_DAY = 86_400_000
/** Asia/Shanghai has had no summer time since 1991; every instant stored here is later. */
const SHANGHAI_OFFSET_MS = 8 * 3_600_000

const pad = (value: number, length: number): string => String(value).padStart(length, '0')

/** Returns the calendar day in Asia/Shanghai of an instant (ISO 8601 with Z), in days since 1970-01-01. */
export const dayOf = (instant: string): DayNumber => asDayNumber((Date.parse(instant) + SHANGHAI_OFFSET_MS) / MS_PER_DAY)

/** Returns the day number (days since 1970-01-01) of a date YYYY-MM-DD. */
export const dayOfDate = (date: string): DayNumber => asDayNumber(Date.parse(`${date}T00:00:00Z`) / MS_PER_DAY)

/** Returns the date YYYY-MM-DD of a day number. */
export const dateOfDay = (day: DayNumber): string => {
  const date = new Date(day * MS_PER_DAY)
  return `${pad(date.getUTCFullYear(), 4)}-${pad(date.getUTCMonth() + 1, 2)}-${pad(date.getUTCDate(), 2)}`
}

/** Returns the instant (ISO 8601 with Z) at which a day begins in Asia/Shanghai. */
export const startOfDay = (day: DayNumber): string => new Date(day * MS_PER_DAY - SHANGHAI_OFFSET_MS).toISOString()

/** Returns the completed calendar years from one day to another, as birthdays are counted; negative when `to` is before `from`. */
export const yearsBetween = (from: DayNumber, to: DayNumber): number => {
  const start = new Date(from * MS_PER_DAY)
  const end = new Date(to * MS_PER_DAY)
  const years = end.getUTCFullYear() - start.getUTCFullYear()
  const isBeforeAnniversary = end.getUTCMonth() < start.getUTCMonth() || (end.getUTCMonth() === start.getUTCMonth() && end.getUTCDate() < start.getUTCDate())

  return isBeforeAnniversary ? years - 1 : years
}
