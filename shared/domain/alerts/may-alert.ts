import type { DayNumber } from '@shared/model/units'
import type { AccountStanding } from '@shared/model/watch'
import type { AlertRule } from './alert-rules'

/** Why an account raises no alert at all. */
export type AlertSilence = 'negative' | 'on-hold' | 'avoid'

/** Returns why the account is silent today, or null; a hold ends by itself on its day. */
export const silenceOf = ({ ring, hold, negative }: Pick<AccountStanding, 'ring' | 'hold' | 'negative'>, today: DayNumber): AlertSilence | null => {
  if (negative !== null) return 'negative'
  if (hold !== null && today < hold.untilDay) return 'on-hold'

  return ring === 'avoid' ? 'avoid' : null
}

/** Returns whether a rule applies to accounts of the ring. */
export const appliesTo = ({ isInbound, isOpportunisticOnly }: AlertRule, ring: AccountStanding['ring']): boolean =>
  ring === 'opportunistic' ? isInbound : !isOpportunisticOnly
