/**
 * What is measured about a typed name and a candidate. …Met: in both; …Left: in the candidate only; typed…Left: in the typed name only.
 * Sums are of sign weights (0..1 each), counts are of signs, is… are 0 or 1.
 */
export interface Measures {
  coreMet: number
  tradeMet: number
  fillerMet: number
  isRegionMet: number
  coreLeft: number
  coreLeftCount: number
  tradeLeft: number
  tradeLeftCount: number
  fillerLeftCount: number
  isRegionLeft: number
  typedCoreLeft: number
  typedTradeLeft: number
  typedFillerLeft: number
  isTypedRegionLeft: number
  isRegionClash: number
  /** Share, 0..1, of the typed weight that has partners. */
  typedShare: number
  /** Whether the first sign of the candidate's core has a partner. */
  startsWithCore: number
  isCoreWhole: number
  /** Whether the last typed sign has a partner. */
  isLastMet: number
  isBodySame: number
  homophoneCount: number
  /** Slips of typing ÷ length of the longer name without places, 0..1. */
  distanceRatio: number
  /** More than two slips. */
  isFarApart: number
  isFormSame: number
  isFormOther: number
  /** Same core, other legal form: a sister company. */
  isSisterForm: number
  isJointUnasked: number
  /** 1 or −1 when the typed name ends in 股份: whether the candidate is a joint-stock company. */
  shareWord: number
  /** A branch that is not the one typed. */
  isTailOther: number
  isScriptOther: number
  breakCount: number
}
export type Measure = keyof Measures

/** Returns measures that are all 0. One literal, so that all measures share one hidden class: they are made for every candidate. */
export const noMeasures = (): Measures => ({
  coreMet: 0,
  tradeMet: 0,
  fillerMet: 0,
  isRegionMet: 0,
  coreLeft: 0,
  coreLeftCount: 0,
  tradeLeft: 0,
  tradeLeftCount: 0,
  fillerLeftCount: 0,
  isRegionLeft: 0,
  typedCoreLeft: 0,
  typedTradeLeft: 0,
  typedFillerLeft: 0,
  isTypedRegionLeft: 0,
  isRegionClash: 0,
  typedShare: 0,
  startsWithCore: 0,
  isCoreWhole: 0,
  isLastMet: 0,
  isBodySame: 0,
  homophoneCount: 0,
  distanceRatio: 0,
  isFarApart: 0,
  isFormSame: 0,
  isFormOther: 0,
  isSisterForm: 0,
  isJointUnasked: 0,
  shareWord: 0,
  isTailOther: 0,
  isScriptOther: 0,
  breakCount: 0
})

/** All measures, in a fixed order. */
export const MEASURES = Object.keys(noMeasures()) as Measure[]
