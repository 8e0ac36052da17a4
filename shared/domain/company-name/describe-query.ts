import { isFormal, type SegmentedName } from './segment-name'

/** What is measured about a typed name alone: whether its company is in the list at all depends on it. */
export const OUTSIDE_MEASURES = [
  'one',
  'length',
  'core',
  'coreCount',
  'trade',
  'fillerCount',
  'isJoint',
  'isLimited',
  'hasRegion',
  'isTwoLong',
  'isThreeLong',
  'isFourLong'
] as const
export type OutsideMeasure = (typeof OUTSIDE_MEASURES)[number]
export type OutsideMeasures = Record<OutsideMeasure, number>

export const KINDS = ['formal', 'long', 'short'] as const
/** formal: with a legal form in full; short: a 简称 or brand; long: in between. Each has weights of its own. */
export type Kind = (typeof KINDS)[number]

const LONGEST_SHORT_NAME = 5

/** Returns the kind of a typed name. */
export const kindOf = (typed: SegmentedName): Kind => {
  if (isFormal(typed)) return 'formal'
  return typed.text.length > LONGEST_SHORT_NAME ? 'long' : 'short'
}

/** Returns what is measured about a typed name alone; weights as in compareNames. */
export const describeQuery = ({ text, parts, form, regionLength }: SegmentedName, weights: Float32Array): OutsideMeasures => {
  const sums = { C: 0, I: 0, F: 0, R: 0 }
  const counts = { C: 0, I: 0, F: 0, R: 0 }
  for (let index = 0; index < text.length; index++) {
    const part = parts.charAt(index) as keyof typeof sums
    sums[part] += weights[text.charCodeAt(index)] ?? 0
    counts[part]++
  }
  return {
    one: 1,
    length: text.length,
    core: sums.C,
    coreCount: counts.C,
    trade: sums.I,
    fillerCount: counts.F,
    isJoint: form === 'joint' ? 1 : 0,
    isLimited: form === 'limited' ? 1 : 0,
    hasRegion: regionLength > 0 ? 1 : 0,
    isTwoLong: text.length <= 2 ? 1 : 0,
    isThreeLong: text.length === 3 ? 1 : 0,
    isFourLong: text.length === 4 ? 1 : 0
  }
}
