import { countCode } from './code-table'
import { codeOfKey, isHalfSign, keyOfCode } from './name-codes'
import { emptyNameCounts, type NameCounts, type NameStatistics, signWeightsOf } from './name-statistics'

/**
 * Statistics of the list as texts: counts in steps of a quarter power of two, and for each step the signs, pairs and sounds that have it.
 * Codes of fewer than eight names are left out: they are rare, and how rare matters little. About 0.2 MB for 100,000 names.
 */
export interface StoredNameStatistics {
  nameCount: number
  /** By step: signs, written one after the other. */
  signs: string[]
  /** By step: pairs of signs, written one after the other. */
  pairs: string[]
  /** By step: sounds of cores and whole texts, separated by blanks. */
  sounds: string[]
}

const STEPS_PER_DOUBLING = 4
/** What is assumed of a code that is not in the document. */
const RARE_CODE_COUNT = 3

const stepOf = (count: number): number => Math.round(Math.log2(count) * STEPS_PER_DOUBLING)
const countAtStep = (step: number): number => Math.round(2 ** (step / STEPS_PER_DOUBLING))

const addAtStep = (steps: string[], step: number, text: string): void => {
  while (steps.length <= step) steps.push('')
  steps[step] += text
}

/** From how many names on a sign or a code is kept. */
export interface KeptFrom {
  signCount: number
  codeCount: number
}
const KEPT_FROM: KeptFrom = { signCount: 2, codeCount: 8 }

/** Returns what is to be stored of what was counted over a list. */
export const storeStatistics = ({ nameCount, signCounts, codes }: NameCounts, kept: KeptFrom = KEPT_FROM): StoredNameStatistics => {
  const stored: StoredNameStatistics = { nameCount, signs: [], pairs: [], sounds: [] }
  signCounts.forEach((count, unit) => {
    if (count >= kept.signCount && !isHalfSign(unit)) addAtStep(stored.signs, stepOf(count), String.fromCharCode(unit))
  })
  codes.slots.forEach((code, slot) => {
    const count = codes.counts[slot] ?? 0
    if (count < kept.codeCount) return
    const key = keyOfCode(code)
    if (key.length === 2) addAtStep(stored.pairs, stepOf(count), key)
    else addAtStep(stored.sounds, stepOf(count), `${key} `)
  })
  return stored
}

const storedCounts = ({ pairs, sounds }: StoredNameStatistics): Map<number, number> => {
  const counts = new Map<number, number>()
  pairs.forEach((text, step) => {
    for (let index = 0; index < text.length; index += 2) counts.set(codeOfKey(text.slice(index, index + 2)), countAtStep(step))
  })
  sounds.forEach((text, step) => {
    for (const key of text.split(' ')) if (key !== '') counts.set(codeOfKey(key), countAtStep(step))
  })
  return counts
}

const storedSignCounts = ({ signs }: StoredNameStatistics): Uint32Array => {
  const signCounts = new Uint32Array(1 << 16)
  signs.forEach((text, step) => {
    for (let index = 0; index < text.length; index++) signCounts[text.charCodeAt(index)] = countAtStep(step)
  })
  return signCounts
}

/** Returns the counts over a whole list from those over parts of it, each times `factor` when the parts are a sample. */
export const sumStatistics = (parts: Iterable<StoredNameStatistics>, factor: number): NameCounts => {
  const sum = emptyNameCounts()
  for (const part of parts) {
    sum.nameCount += part.nameCount
    storedSignCounts(part).forEach((count, unit) => {
      sum.signCounts[unit] = (sum.signCounts[unit] ?? 0) + count
    })
    for (const [code, count] of storedCounts(part)) countCode(sum.codes, code, count)
  }
  const scaled = (count: number): number => Math.round(count * factor)
  return {
    nameCount: scaled(sum.nameCount),
    signCounts: sum.signCounts.map(scaled),
    codes: { ...sum.codes, counts: sum.codes.counts.map(scaled) }
  }
}

/** Returns the statistics that were stored. */
export const readStatistics = (stored: StoredNameStatistics): NameStatistics => {
  const signCounts = storedSignCounts(stored)
  const counts = storedCounts(stored)

  return {
    nameCount: stored.nameCount,
    signWeights: signWeightsOf(signCounts, stored.nameCount),
    countOf: (code) => counts.get(code) ?? RARE_CODE_COUNT
  }
}
