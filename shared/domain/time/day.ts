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

/** The date of a day as one number, 2010-01-29 → 20100129; whole-number arithmetic because the live preview asks thousands of times (civil_from_days, H. Hinnant). */
const dateNumberOf = (day: DayNumber): number => {
  const shifted = day + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153)
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)

  return year * 10_000 + month * 100 + dayOfMonth
}

/** Returns the completed calendar years from one day to another, as birthdays are counted; negative when `to` is before `from`. */
export const yearsBetween = (from: DayNumber, to: DayNumber): number => Math.floor((dateNumberOf(to) - dateNumberOf(from)) / 10_000)
