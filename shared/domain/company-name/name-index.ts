import { slotOf } from './code-table'
import { countName, emptyNameCounts, type NameCounts, type NameStatistics, signWeightsOf } from './name-statistics'
import { segmentName, type ToSimplified } from './segment-name'

/** One name of an account; an account may have several. */
export interface NameEntry {
  accountId: string
  name: string
  /** A short name or alias: somebody is known to write the account's name exactly so. */
  isAlias?: boolean
}

/** Names of accounts in memory, found by code. */
export interface NameIndex {
  entries: readonly NameEntry[]
  toSimplified: ToSimplified
  statistics: NameStatistics
  /** Returns the places of the entries found by the code, as a view. */
  entriesOf: (code: number) => Uint32Array
}

interface Collected {
  counts: NameCounts
  /** The codes of all names one after the other, and where each name's end. */
  codes: Uint32Array
  ends: Uint32Array
}

/** More than most names have; the list grows when it does not do. */
const CODES_PER_NAME = 24

const enlarged = (codes: Uint32Array): Uint32Array<ArrayBuffer> => {
  const larger = new Uint32Array(Math.ceil(codes.length * 1.25) + 64)
  larger.set(codes)
  return larger
}

const collect = (entries: readonly NameEntry[], toSimplified: ToSimplified): Collected => {
  const counts = emptyNameCounts()
  const ends = new Uint32Array(entries.length)
  let codes = new Uint32Array(entries.length * CODES_PER_NAME)
  let used = 0
  entries.forEach(({ name }, entry) => {
    for (const code of countName(counts, segmentName(name, toSimplified))) {
      if (used === codes.length) codes = enlarged(codes)
      codes[used++] = code
    }
    ends[entry] = used
  })
  return { counts, codes, ends }
}

const startsOf = (counts: Uint32Array): Uint32Array<ArrayBuffer> => {
  const starts = new Uint32Array(counts.length + 1)
  for (let slot = 0; slot < counts.length; slot++) starts[slot + 1] = (starts[slot] ?? 0) + (counts[slot] ?? 0)
  return starts
}

const postingsOf = ({ counts, codes, ends }: Collected, starts: Uint32Array): Uint32Array => {
  const next = starts.slice()
  const postings = new Uint32Array(starts[starts.length - 1] ?? 0)
  let position = 0
  ends.forEach((end, entry) => {
    for (; position < end; position++) {
      const slot = slotOf(counts.codes.slots, codes[position] ?? 0)
      const place = next[slot] ?? 0
      postings[place] = entry
      next[slot] = place + 1
    }
  })
  return postings
}

/** Returns an index over names of accounts; it takes about 0.2 KB of memory a name besides the names. */
export const buildNameIndex = (entries: readonly NameEntry[], toSimplified: ToSimplified): NameIndex => {
  const collected = collect(entries, toSimplified)
  const { slots, counts } = collected.counts.codes
  const starts = startsOf(counts)
  const postings = postingsOf(collected, starts)
  const signWeights = signWeightsOf(collected.counts.signCounts, entries.length)
  const entriesOf = (code: number): Uint32Array => {
    const slot = slotOf(slots, code)
    return slots[slot] === 0 ? postings.subarray(0, 0) : postings.subarray(starts[slot], starts[slot + 1])
  }
  return { entries, toSimplified, statistics: { nameCount: entries.length, signWeights, countOf: (code) => entriesOf(code).length }, entriesOf }
}
