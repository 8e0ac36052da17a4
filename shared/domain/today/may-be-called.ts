import { inboundKinds } from '@shared/domain/alerts/alert-rules'
import { silenceOf } from '@shared/domain/alerts/may-alert'
import { settings } from '@shared/domain/settings/catalogue'
import type { DayNumber } from '@shared/model/units'
import type { AccountStanding, AccountWatch } from '@shared/model/watch'

const { reasonDays } = settings.sales

const cameByItself = (unitsByPerson: AccountWatch['unitsByPerson'], today: DayNumber): boolean =>
  Object.values(unitsByPerson).some((byDay) =>
    Object.entries(byDay).some(
      ([day, counts]) => Number(day) <= today && today - Number(day) < reasonDays.value && inboundKinds.some((kind) => counts[kind] !== undefined)
    )
  )

/**
 * Returns whether sales may be asked to call an account: not one that is on hold, to be avoided or marked negative,
 * and one of the opportunistic ring only when it came by itself in the last days of the settings (R001-18).
 */
export const mayBeCalled = (
  standing: Pick<AccountStanding, 'ring' | 'hold' | 'negative'>,
  unitsByPerson: AccountWatch['unitsByPerson'],
  today: DayNumber
): boolean => silenceOf(standing, today) === null && (standing.ring !== 'opportunistic' || cameByItself(unitsByPerson, today))
