import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { asDayNumber } from '@shared/model/units'

/** In how many days to come back: the chips of every date choice. */
export const dayChoices = [1, 3, 7, 14, 30] as const

/** Returns the calendar day (YYYY-MM-DD in Shanghai) that many days after an instant. */
export const dateAfterDays = (instant: string, days: number): string => dateOfDay(asDayNumber(dayOf(instant) + days))
