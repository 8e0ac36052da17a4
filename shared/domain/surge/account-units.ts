import type { DayNumber } from '@shared/model/units'
import type { AccountWatch, UnitCounts } from '@shared/model/watch'
import { pruneUnits } from './person-units'

type UnitsByPerson = AccountWatch['unitsByPerson']

/** Returns the account's units with this person's in place of what it had of them (null takes the person out), without days before `fromDay`. */
export const withPersonUnits = (
  before: UnitsByPerson,
  { personId, counts }: { personId: string; counts: UnitCounts | null },
  fromDay: DayNumber
): UnitsByPerson => {
  const { [personId]: _before, ...others } = before
  const all = counts === null ? others : { ...others, [personId]: counts }
  const pruned = Object.entries(all).map(([id, byDay]) => [id, pruneUnits(byDay, fromDay)] as const)

  return Object.fromEntries(pruned.filter(([, byDay]) => Object.keys(byDay).length > 0))
}
