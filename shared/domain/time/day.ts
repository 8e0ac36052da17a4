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

const DAYS_PER_ERA = 146_097
/** From 0000-03-01 to 1970-01-01. */
const DAYS_BEFORE_1970 = 719_468

/**
 * A day by year and day of year, for years that begin in March: the leap day is the last, so a day of the year is the same date in every year.
 * Whole-number arithmetic (H. Hinnant, civil_from_days), because the live preview asks thousands of times.
 */
const marchYearOf = (day: DayNumber): { year: number; dayOfYear: number } => {
  const shifted = day + DAYS_BEFORE_1970
  const era = Math.floor(shifted / DAYS_PER_ERA)
  const dayOfEra = shifted - era * DAYS_PER_ERA
  const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096)
  const yearOfEra = Math.floor((dayOfEra - leapDays) / 365)
  const dayOfYear = dayOfEra - 365 * yearOfEra - Math.floor(yearOfEra / 4) + Math.floor(yearOfEra / 100)

  return { year: era * 400 + yearOfEra, dayOfYear }
}

/** Returns the completed calendar years from one day to another, as birthdays are counted; negative when `to` is before `from`. */
export const yearsBetween = (from: DayNumber, to: DayNumber): number => {
  const start = marchYearOf(from)
  const end = marchYearOf(to)
  return end.year - start.year - (end.dayOfYear < start.dayOfYear ? 1 : 0)
}
