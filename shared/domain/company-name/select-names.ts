import { MAX_NAMES_READ, type PlannedCode } from './lookup-plan'
import { nameCodesOf } from './name-codes'
import type { NameEntry, NameIndex } from './name-index'
import { segmentName, type ToSimplified } from './segment-name'

/** Names compared in full for one typed name. */
const MAX_COMPARED = 32
/** Of two names with the same codes the shorter one is the likelier. */
const LENGTH_COST = 0.15

interface Weighed {
  entry: NameEntry
  weight: number
}

const heaviest = (weighed: readonly Weighed[]): NameEntry[] =>
  weighed
    .map(({ entry, weight }) => ({ entry, weight: weight - LENGTH_COST * entry.name.length }))
    .sort((a, b) => b.weight - a.weight || (a.entry.accountId < b.entry.accountId ? -1 : 1))
    .slice(0, MAX_COMPARED)
    .map(({ entry }) => entry)

/** Returns the names of an index worth comparing with a typed name, at most 32, likeliest first. */
export const selectFromIndex = (planned: readonly PlannedCode[], { entries, entriesOf }: NameIndex): NameEntry[] => {
  const weights = new Map<number, number>()
  for (const { code, weight } of planned)
    for (const place of entriesOf(code).subarray(0, MAX_NAMES_READ)) weights.set(place, (weights.get(place) ?? 0) + weight)

  return heaviest([...weights].flatMap(([place, weight]) => (entries[place] === undefined ? [] : [{ entry: entries[place], weight }])))
}

/** Returns the names read from a database worth comparing, as selectFromIndex does from an index. */
export const selectFromNames = (planned: readonly PlannedCode[], names: readonly NameEntry[], toSimplified: ToSimplified): NameEntry[] => {
  const weightByCode = new Map(planned.map(({ code, weight }) => [code, weight]))
  const weightOf = (name: string): number => nameCodesOf(segmentName(name, toSimplified)).reduce((sum, code) => sum + (weightByCode.get(code) ?? 0), 0)

  return heaviest(names.map((entry) => ({ entry, weight: weightOf(entry.name) })))
}
