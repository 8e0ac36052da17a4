import { type CodeTable, countCode, emptyCodeTable } from './code-table'
import { nameCodesOf } from './name-codes'
import type { SegmentedName } from './segment-name'

/** How telling the signs of a list of names are, and how many names share a code. */
export interface NameStatistics {
  nameCount: number
  /** By UTF-16 unit: 1 for a sign no name has, near 0 for one that nearly all have. */
  signWeights: Float32Array
  /** Number of names found by the code. */
  countOf: (code: number) => number
}

/** What is counted while a list is read, name by name. */
export interface NameCounts {
  nameCount: number
  /** Names that hold a sign, by UTF-16 unit. */
  signCounts: Uint32Array
  codes: CodeTable
}

const UNITS = 1 << 16
/** A list of a few names says little about which signs are common, so it counts as this long: the rest has none of its signs. */
const SHORTEST_LIST = 1000

/** Returns counts of no name yet. */
export const emptyNameCounts = (): NameCounts => ({ nameCount: 0, signCounts: new Uint32Array(UNITS), codes: emptyCodeTable() })

/** Counts a name and returns its codes. */
export const countName = (counts: NameCounts, name: SegmentedName): number[] => {
  const { signCounts } = counts
  const { text } = name
  counts.nameCount++
  for (let index = 0; index < text.length; index++) {
    const unit = text.charCodeAt(index)
    if (text.indexOf(text.charAt(index)) === index) signCounts[unit] = (signCounts[unit] ?? 0) + 1
  }
  const codes = nameCodesOf(name)
  for (const code of codes) countCode(counts.codes, code)

  return codes
}

/** Returns the weights of all signs, 0..1 by UTF-16 unit, relative to the length of the list, so that lists of any length weigh alike. */
export const signWeightsOf = (signCounts: Uint32Array, nameCount: number): Float32Array => {
  const length = Math.max(nameCount, SHORTEST_LIST)
  return Float32Array.from(signCounts, (count) => Math.log((length + 1) / (count + 1)) / Math.log(length + 2))
}
