import { codeOfKey, isHalfSign, keyOfCode } from './name-codes'
import { type NameCounts, type NameStatistics, signWeightsOf } from './name-statistics'

/**
 * Statistics of the list as one document: counts in steps of a quarter power of two, and for each step the signs, pairs and sounds that have it.
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
const MIN_CODE_COUNT = 8
/** What is assumed of a code that is not in the document. */
const RARE_CODE_COUNT = 3

const stepOf = (count: number): number => Math.round(Math.log2(count) * STEPS_PER_DOUBLING)
const countAtStep = (step: number): number => Math.round(2 ** (step / STEPS_PER_DOUBLING))

const addAtStep = (steps: string[], step: number, text: string): void => {
  while (steps.length <= step) steps.push('')
  steps[step] += text
}

/** Returns the document that holds what was counted over a list. */
export const storeStatistics = ({ nameCount, signCounts, codes }: NameCounts): StoredNameStatistics => {
  const stored: StoredNameStatistics = { nameCount, signs: [], pairs: [], sounds: [] }
  signCounts.forEach((count, unit) => {
    if (count > 1 && !isHalfSign(unit)) addAtStep(stored.signs, stepOf(count), String.fromCharCode(unit))
  })
  codes.slots.forEach((code, slot) => {
    const count = codes.counts[slot] ?? 0
    if (count < MIN_CODE_COUNT) return
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

/** Returns the statistics a document holds. */
export const readStatistics = (stored: StoredNameStatistics): NameStatistics => {
  const signCounts = new Uint32Array(1 << 16)
  stored.signs.forEach((signs, step) => {
    for (let index = 0; index < signs.length; index++) signCounts[signs.charCodeAt(index)] = countAtStep(step)
  })
  const counts = storedCounts(stored)

  return {
    nameCount: stored.nameCount,
    signWeights: signWeightsOf(signCounts, stored.nameCount),
    countOf: (code) => counts.get(code) ?? RARE_CODE_COUNT
  }
}
