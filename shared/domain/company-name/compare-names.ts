import { alignNames } from './align-names'
import { type Measures, noMeasures } from './measures'
import { isFormal, type SegmentedName } from './segment-name'
import { typingDistance } from './typing-distance'
import { isHomophone } from './words/homophones'
import { PROVINCE_SIGNS } from './words/regions'

interface Pair {
  typed: SegmentedName
  candidate: SegmentedName
  /** For each typed sign the place of its partner in the candidate, or -1. */
  partners: Int16Array
  /** 1 for each typed sign, and for each sign of the candidate, that has a partner. */
  typedMet: Uint8Array
  met: Uint8Array
}

/** Sums and counts over the signs of a name by part. */
interface PartSums {
  met: { R: number; C: number; I: number; F: number }
  left: { R: number; C: number; I: number; F: number }
  leftCount: { R: number; C: number; I: number; F: number }
}

const FAR_APART = 2
const SHARE_WORD = /股份?$/

const flag = (condition: boolean): number => (condition ? 1 : 0)

const bodyOf = ({ text, regionLength }: SegmentedName): string => text.slice(regionLength)

/** Length of the province the first typed sign stands for (粤高速) if the candidate begins with it, else 0. */
const provinceLength = (typed: SegmentedName, candidate: SegmentedName, partners: Int16Array): number => {
  if (isFormal(typed) || typed.regionLength > 0 || (partners[0] ?? 0) >= 0) return 0
  const province = PROVINCE_SIGNS.get(typed.text.charAt(0))
  return province !== undefined && candidate.text.startsWith(province) ? province.length : 0
}

const pairUp = (typed: SegmentedName, candidate: SegmentedName, weights: Float32Array): Pair => {
  const partners = alignNames(typed.text, candidate.text, weights)
  const typedMet = new Uint8Array(typed.text.length)
  const met = new Uint8Array(candidate.text.length)
  for (let index = 0; index < partners.length; index++) {
    const partner = partners[index] ?? -1
    if (partner < 0) continue
    typedMet[index] = 1
    met[partner] = 1
  }
  const province = provinceLength(typed, candidate, partners)
  if (province > 0) {
    typedMet[0] = 1
    met.fill(1, 0, province)
  }
  return { typed, candidate, partners, typedMet, met }
}

const sumUp = ({ text, parts }: SegmentedName, met: Uint8Array, weights: Float32Array): PartSums => {
  const sums: PartSums = { met: { R: 0, C: 0, I: 0, F: 0 }, left: { R: 0, C: 0, I: 0, F: 0 }, leftCount: { R: 0, C: 0, I: 0, F: 0 } }
  for (let index = 0; index < text.length; index++) {
    const part = parts.charAt(index) as keyof PartSums['met']
    const weight = weights[text.charCodeAt(index)] ?? 0
    if (met[index] === 1) sums.met[part] += weight
    else {
      sums.left[part] += weight
      sums.leftCount[part]++
    }
  }
  return sums
}

const measureParts = (measures: Measures, { candidate, met, typedMet, typed }: Pair, weights: Float32Array): void => {
  const sums = sumUp(candidate, met, weights)
  measures.coreMet = sums.met.C
  measures.coreLeft = sums.left.C
  measures.coreLeftCount = sums.leftCount.C
  measures.isCoreWhole = flag(sums.leftCount.C === 0 && candidate.core !== '')
  measures.startsWithCore = met[candidate.regionLength] ?? 0
  measures.tradeMet = sums.met.I
  measures.tradeLeft = sums.left.I
  measures.tradeLeftCount = sums.leftCount.I
  measures.fillerMet = sums.met.F
  measures.fillerLeftCount = sums.leftCount.F
  measures.isRegionMet = flag(sums.met.R > 0)
  measures.isRegionLeft = flag(sums.leftCount.R > 0)
  const typedSums = sumUp(typed, typedMet, weights)
  const { R, C, I, F } = typedSums.left
  const metWeight = typedSums.met.R + typedSums.met.C + typedSums.met.I + typedSums.met.F
  measures.typedCoreLeft = C
  measures.typedTradeLeft = I
  measures.typedFillerLeft = F
  measures.isTypedRegionLeft = flag(typedSums.leftCount.R > 0)
  measures.isRegionClash = flag(measures.isRegionLeft === 1 && measures.isTypedRegionLeft === 1)
  measures.typedShare = metWeight === 0 ? 0 : metWeight / (metWeight + R + C + I + F)
  measures.isLastMet = typedMet[typed.text.length - 1] ?? 0
}

const distanceBetween = (typed: SegmentedName, candidate: SegmentedName): number => {
  const bodies = typingDistance(bodyOf(typed), bodyOf(candidate))
  const haveSameRegion = typed.text.slice(0, typed.regionLength) === candidate.text.slice(0, candidate.regionLength)

  return haveSameRegion ? bodies : Math.min(bodies, typingDistance(typed.text, candidate.text))
}

const measureSpelling = (measures: Measures, { typed, candidate, partners }: Pair): void => {
  for (let index = 0; index < partners.length; index++) {
    const partner = partners[index] ?? -1
    if (partner < 0) continue
    if (isHomophone(typed.text.charCodeAt(index), candidate.text.charCodeAt(partner))) measures.homophoneCount++
    if (index > 0 && partner !== (partners[index - 1] ?? -1) + 1) measures.breakCount++
  }
  const distance = distanceBetween(typed, candidate)
  const longer = Math.max(typed.text.length - typed.regionLength, candidate.text.length - candidate.regionLength, 1)
  measures.distanceRatio = Math.min(1, distance / longer)
  measures.isFarApart = flag(distance > FAR_APART)
  measures.isBodySame = flag(bodyOf(typed) === bodyOf(candidate))
  measures.isScriptOther = flag(typed.isTraditional !== candidate.isTraditional)
}

const measureForm = (measures: Measures, { typed, candidate }: Pair): void => {
  const isJoint = candidate.form === 'joint'
  measures.isTailOther = flag(candidate.tail !== '' && candidate.tail !== typed.tail)
  if (isFormal(typed)) {
    measures.isFormSame = flag(typed.form === candidate.form)
    measures.isFormOther = flag((typed.form === 'joint') !== isJoint)
    measures.isSisterForm = flag(measures.isFormOther === 1 && typed.core === candidate.core)
    return
  }
  measures.isJointUnasked = flag(isJoint)
  if (SHARE_WORD.test(typed.text)) measures.shareWord = isJoint ? 1 : -1
}

/** Returns what is measured about a typed name and a candidate; `weights` tells by UTF-16 unit how telling a sign is, 0..1. */
export const compareNames = (typed: SegmentedName, candidate: SegmentedName, weights: Float32Array): Measures => {
  const measures = noMeasures()
  const pair = pairUp(typed, candidate, weights)
  measureParts(measures, pair, weights)
  measureSpelling(measures, pair)
  measureForm(measures, pair)

  return measures
}
