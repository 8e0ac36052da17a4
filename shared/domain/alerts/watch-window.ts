import { settings } from '@shared/domain/settings/catalogue'
import { asDayNumber, type DayNumber } from '@shared/model/units'
import type { AccountWatch } from '@shared/model/watch'

const { surge, journey } = settings

/** Returns the first day whose units surge, stage and alerts still read. */
export const watchFromDay = (today: DayNumber): DayNumber =>
  asDayNumber(today - Math.max(surge.recentDays.value + surge.baselineDays.value, journey.awareWithinDays.value) + 1)

/** What an account that nobody touched keeps. */
export const emptyWatch: AccountWatch = {
  unitsByPerson: {},
  levelOneUntilDay: null,
  levelTwoUntilDay: null,
  lastAlertDays: {},
  marketingPausedUntil: null,
  stage: 'unaware',
  stageReason: 'never-seen'
}

/**
 * Returns the day from which touches of an account could have been seen: since the account is known, or since its first unit when that is older,
 * and not before this company began to track at all.
 */
export const trackedFrom = ({
  unitsByPerson,
  createdDay,
  companyFromDay
}: Pick<AccountWatch, 'unitsByPerson'> & { createdDay: DayNumber; companyFromDay: DayNumber }): DayNumber => {
  let firstDay: number = createdDay
  for (const byDay of Object.values(unitsByPerson)) for (const day of Object.keys(byDay)) firstDay = Math.min(firstDay, Number(day))

  return asDayNumber(Math.max(firstDay, companyFromDay))
}
