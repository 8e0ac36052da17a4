import type { TouchpointKind } from '@shared/model/touchpoint'
import type { AccountWatch } from '@shared/model/watch'

export interface WindowUnits {
  unitCount: number
  byKind: Map<TouchpointKind, number>
  /** Who had any, in the order of the ids. */
  personIds: string[]
}

/** Returns what an account's people did from one day to another, both included. */
export const unitsIn = (unitsByPerson: AccountWatch['unitsByPerson'], { fromDay, toDay }: { fromDay: number; toDay: number }): WindowUnits => {
  const byKind = new Map<TouchpointKind, number>()
  const personIds = new Set<string>()
  let unitCount = 0
  for (const [personId, byDay] of Object.entries(unitsByPerson)) {
    for (const [day, counts] of Object.entries(byDay)) {
      if (Number(day) < fromDay || Number(day) > toDay) continue
      for (const [kind, count] of Object.entries(counts) as [TouchpointKind, number][]) {
        byKind.set(kind, (byKind.get(kind) ?? 0) + count)
        unitCount += count
        personIds.add(personId)
      }
    }
  }
  return { unitCount, byKind, personIds: [...personIds].sort() }
}
