import { silenceOf } from '@shared/domain/alerts/may-alert'
import { identityOf } from '@shared/domain/identity/identity'
import type { InvitationRefusal } from '@shared/model/event-words'
import type { Person } from '@shared/model/person'
import type { DayNumber } from '@shared/model/units'
import type { AccountStanding } from '@shared/model/watch'

type Invitable = Pick<Person, 'accountId' | 'consent' | 'identity'> & { isErasing: boolean }

/**
 * Returns why a person may not be invited by name today, or null: nobody who withdrew or never agreed to be followed up, nobody excluded, and
 * nobody of an account that is to be left alone. A hold ends by itself on its day.
 */
export const invitationRefusal = (
  { accountId, consent, identity, isErasing }: Invitable,
  standing: Pick<AccountStanding, 'ring' | 'hold' | 'negative'> | null,
  today: DayNumber
): InvitationRefusal | null => {
  if (isErasing) return 'gone'
  if (!consent?.purposes.includes('sales_followup')) return 'no-consent'
  if (identityOf({ identity }).excludedReason !== null) return 'excluded'
  if (accountId === null || standing === null) return 'no-account'
  const silence = silenceOf(standing, today)
  return silence === 'avoid' ? 'negative' : silence
}
