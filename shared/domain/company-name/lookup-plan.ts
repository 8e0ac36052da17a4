import { nameCodesOf } from './name-codes'
import type { NameStatistics } from './name-statistics'
import type { SegmentedName } from './segment-name'

export interface PlannedCode {
  code: number
  /** Rarity: natural logarithm of names per name with the code. */
  weight: number
}

/** Names read for one typed name from a database, unless its rarest code alone has more. */
export const MAX_NAMES_READ = 200

const EXTRA_WEIGHT = 0.5

/** How much a lookup may read. */
export interface LookupLimits {
  maxNames: number
  /** Codes asked for; as many as there are when it is left out. */
  maxCodes?: number
}

/** Returns the rarest codes of a typed name, rarest first, that together are shared by at most `maxNames` names; at least one that any name has, none if no name has any. */
export const planLookup = (
  typed: SegmentedName,
  { nameCount, countOf }: NameStatistics,
  { maxNames, maxCodes = Number.POSITIVE_INFINITY }: LookupLimits
): PlannedCode[] => {
  const counted = nameCodesOf(typed)
    .map((code) => ({ code, count: countOf(code) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => a.count - b.count)
  let nameSum = 0
  const planned: PlannedCode[] = []
  for (const { code, count } of counted) {
    if (planned.length === maxCodes || (planned.length > 0 && nameSum + count > maxNames)) break
    nameSum += count
    planned.push({ code, weight: Math.log(nameCount / count) + EXTRA_WEIGHT })
  }
  return planned
}
