import { settings } from '@shared/domain/settings/catalogue'
import type { Touchpoint, TouchpointKind } from '@shared/model/touchpoint'
import type { DayNumber } from '@shared/model/units'
import type { UnitCounts } from '@shared/model/watch'
import { unitRank } from './unit-kinds'

/** One person's units: day number (as text) → subject → the most telling kind of touch. */
export type PersonUnits = Record<string, { subjectId: string; kind: TouchpointKind }[]>

export type UnitTouch = Pick<Touchpoint, 'kind' | 'subjectId' | 'day' | 'excludedReason'>

type Unit = PersonUnits[string][number]

/** Most telling first, then by subject: the same set gives the same list, whatever came first. */
const compareUnits = (left: Unit, right: Unit): number =>
  unitRank(left.kind) - unitRank(right.kind) || (left.subjectId < right.subjectId ? -1 : Number(left.subjectId > right.subjectId))

const withUnit = (units: readonly Unit[], { subjectId, kind }: Unit): Unit[] => {
  const before = units.find((unit) => unit.subjectId === subjectId)
  if (before && unitRank(before.kind) <= unitRank(kind)) return [...units]

  const others = units.filter((unit) => unit.subjectId !== subjectId)
  return [...others, { subjectId, kind }].sort(compareUnits).slice(0, settings.surge.maxUnitsPerPersonDay.value)
}

const isKept = (day: number, fromDay: DayNumber): boolean => day >= fromDay

/** Returns the units from that day on: what is older counts for nothing any more. */
export const pruneUnits = <Value>(byDay: Readonly<Record<string, Value>>, fromDay: DayNumber): Record<string, Value> =>
  Object.fromEntries(Object.entries(byDay).filter(([day]) => isKept(Number(day), fromDay)))

/** Returns the person's units with one more touch; an excluded touch, one that shows no interest and one before `fromDay` change nothing. Order of arrival and duplicates do not matter. */
export const addUnit = (units: PersonUnits, touch: UnitTouch, fromDay: DayNumber): PersonUnits => {
  const kept = pruneUnits(units, fromDay)
  if (touch.excludedReason !== null || unitRank(touch.kind) < 0 || !isKept(touch.day, fromDay)) return kept

  return { ...kept, [String(touch.day)]: withUnit(kept[String(touch.day)] ?? [], touch) }
}

/** Returns the units of all of a person's touches; equal to adding them one by one. */
export const foldUnits = (touches: readonly UnitTouch[], fromDay: DayNumber): PersonUnits =>
  touches.reduce<PersonUnits>((units, touch) => addUnit(units, touch, fromDay), {})

/** Returns how many units of each kind the person had on each day. */
export const countUnits = (units: PersonUnits): UnitCounts =>
  Object.fromEntries(
    Object.entries(units).map(([day, list]) => {
      const counts: UnitCounts[string] = {}
      for (const { kind } of list) counts[kind] = (counts[kind] ?? 0) + 1
      return [day, counts]
    })
  )
