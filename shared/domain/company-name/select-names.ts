import type { PlannedCode } from './lookup-plan'
import { nameCodesOf } from './name-codes'
import type { NameEntry, NameIndex } from './name-index'
import { segmentName, type ToSimplified } from './segment-name'

/** Names compared in full for one typed name. */
const MAX_COMPARED = 24
/** Of two names with the same codes the shorter one is the likelier. */
const LENGTH_COST = 0.15
/** A code commoner than this is all a text like 科技 has: which of its names are compared does not matter. */
const MAX_NAMES_OF_ONE_CODE = 5000

interface Weighed {
  entry: NameEntry
  weight: number
}

const isBefore = (a: Weighed, b: Weighed): boolean => a.weight > b.weight || (a.weight === b.weight && a.entry.accountId < b.entry.accountId)

/** Puts one more name into the heaviest so far, heaviest first. */
const keepHeaviest = (kept: Weighed[], entry: NameEntry, codesWeight: number): void => {
  const weighed = { entry, weight: codesWeight - LENGTH_COST * entry.name.length }
  const last = kept[kept.length - 1]
  if (kept.length === MAX_COMPARED && last !== undefined && !isBefore(weighed, last)) return
  let place = kept.length
  while (place > 0 && isBefore(weighed, kept[place - 1] ?? weighed)) place--
  kept.splice(place, 0, weighed)
  if (kept.length > MAX_COMPARED) kept.pop()
}

/** Returns the names of an index worth comparing with a typed name, at most 24, likeliest first. */
export const selectFromIndex = (planned: readonly PlannedCode[], { entries, entriesOf }: NameIndex): NameEntry[] => {
  const weights = new Map<number, number>()
  for (const { code, weight } of planned)
    for (const place of entriesOf(code).subarray(0, MAX_NAMES_OF_ONE_CODE)) weights.set(place, (weights.get(place) ?? 0) + weight)
  const kept: Weighed[] = []
  for (const [place, weight] of weights) {
    const entry = entries[place]
    if (entry !== undefined) keepHeaviest(kept, entry, weight)
  }
  return kept.map(({ entry }) => entry)
}

/** Returns the names read from a database worth comparing, as selectFromIndex does from an index. */
export const selectFromNames = (planned: readonly PlannedCode[], names: readonly NameEntry[], toSimplified: ToSimplified): NameEntry[] => {
  const weightByCode = new Map(planned.map(({ code, weight }) => [code, weight]))
  const kept: Weighed[] = []
  for (const entry of names) {
    const codes = nameCodesOf(segmentName(entry.name, toSimplified))
    const weight = codes.reduce((sum, code) => sum + (weightByCode.get(code) ?? 0), 0)
    keepHeaviest(kept, entry, weight)
  }
  return kept.map(({ entry }) => entry)
}
