import { dayOf, dayOfDate } from '@shared/domain/time/day'
import type { DayNumber } from '@shared/model/units'
import { AppError } from '../../platform/app-error'

/** Returns the day of a date that lies ahead, at most so many days; throws INVALID_INPUT otherwise. */
export const untilDayOf = (date: string, { field, maxDays, now }: { field: string; maxDays: number; now: string }): DayNumber => {
  const day = dayOfDate(date)
  const aheadDays = day - dayOf(now)
  if (aheadDays >= 1 && aheadDays <= maxDays) return day

  throw new AppError('INVALID_INPUT', `请选明天起 ${maxDays} 天以内的日期`, { [field]: `请选明天起 ${maxDays} 天以内的日期` })
}
