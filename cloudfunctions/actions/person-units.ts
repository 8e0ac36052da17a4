import { watchFromDay } from '@shared/domain/alerts/watch-window'
import { identityOf, isCounted } from '@shared/domain/identity/identity'
import { accountIdOn } from '@shared/domain/identity/standings'
import { countUnits, foldUnits, type PersonUnits } from '@shared/domain/surge/person-units'
import { dayOf } from '@shared/domain/time/day'
import type { Touchpoint } from '@shared/model/touchpoint'
import { asDayNumber } from '@shared/model/units'
import type { UnitCounts } from '@shared/model/watch'
import type { StoredPerson } from '../repositories/people'

type Counted = Pick<StoredPerson, 'accountId' | 'identityLevel' | 'identity' | 'units'>

/** From here on somebody has said where they work (DESIGN §3). */
const identifiedFromLevel = 3

/** Returns what an account counts of a person: the units of the days on which they were linked to it; null for who does not count. */
export const unitCountsAt = (person: Counted, accountId: string): UnitCounts | null => {
  if (!isCounted(person) || person.identityLevel < identifiedFromLevel) return null
  const units = person.units ?? {}
  if (identityOf(person).formerLinks.length === 0) return person.accountId === accountId ? countUnits(units) : null

  return countUnits(Object.fromEntries(Object.entries(units).filter(([day]) => accountIdOn(person, asDayNumber(Number(day))) === accountId)))
}

/** Returns the person's units folded again from all touches that count with them. */
export const refoldedUnits = (touches: readonly Touchpoint[], now: string): PersonUnits => foldUnits(touches, watchFromDay(dayOf(now)))
