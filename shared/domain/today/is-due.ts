import { settings } from '@shared/domain/settings/catalogue'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import type { Pursuit } from '@shared/model/follow-up'
import type { DayNumber } from '@shared/model/units'

/** Returns whether an account belongs into that member's Today: not snoozed by them past today, and not a lead sent back lately. */
export const isDue = (pursuit: Pursuit | null, memberId: string, today: DayNumber): boolean => {
  if (pursuit === null) return true
  const snooze = pursuit.snoozes[memberId]
  if (snooze !== undefined && snooze.untilOn > dateOfDay(today)) return false
  if (pursuit.leadState !== 'rejected' || pursuit.leadBy === null) return true

  return today - dayOf(pursuit.leadBy.at) >= settings.sales.rejectedLeadDays.value
}
