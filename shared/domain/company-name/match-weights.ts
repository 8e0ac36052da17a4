import type { Kind, OutsideMeasure } from './describe-query'
import type { Measure } from './measures'

/** One weight per kind of typed name: natural logarithm of the odds per unit of the measure. */
type Weights = Readonly<Record<Kind, number>>

/**
 * Fitted by maximum likelihood (multinomial logit with an outside option, L2 penalty) on 45,000 noisy spellings of one half of 4,462 listed and
 * 100,000 made-up companies, each company with and without itself in the list; judged on the other half. See docs/decisions, company names as probabilities.
 */
export const MATCH_WEIGHTS: Readonly<Record<Measure, Weights>> = {
  coreMet: { formal: 2.25, long: 1.3, short: 2.96 },
  tradeMet: { formal: 4.01, long: 2.64, short: 4.39 },
  fillerMet: { formal: 4.01, long: 3.56, short: 2.9 },
  isRegionMet: { formal: 3.94, long: 3.02, short: 2 },
  coreLeft: { formal: -1.87, long: -2.38, short: 0.2 },
  coreLeftCount: { formal: -0.81, long: -1.09, short: 0.42 },
  tradeLeft: { formal: -2.56, long: -2.31, short: 0.22 },
  tradeLeftCount: { formal: -0.74, long: -0.72, short: -0.44 },
  fillerLeftCount: { formal: -1.84, long: -1.16, short: 0.06 },
  isRegionLeft: { formal: -2.75, long: -1.69, short: -1.26 },
  typedCoreLeft: { formal: -1.27, long: -0.72, short: -3.6 },
  typedTradeLeft: { formal: -3.67, long: -4.15, short: -4.04 },
  typedFillerLeft: { formal: -3.42, long: -5.57, short: 3.43 },
  isTypedRegionLeft: { formal: -2.82, long: -2.99, short: -1.99 },
  isRegionClash: { formal: -2.72, long: -1.82, short: -0.82 },
  typedShare: { formal: 2.62, long: 1.63, short: 6.82 },
  startsWithCore: { formal: 0.4, long: 0.75, short: 1.66 },
  isCoreWhole: { formal: 2, long: 2.89, short: 2.15 },
  isLastMet: { formal: 0.15, long: 0.52, short: 1.05 },
  isBodySame: { formal: 3.83, long: 3.65, short: 1.42 },
  homophoneCount: { formal: -2, long: -2.4, short: -4.13 },
  distanceRatio: { formal: -2.28, long: -2.17, short: -3.49 },
  isFarApart: { formal: -1.32, long: -0.64, short: 0.15 },
  isFormSame: { formal: 1.07, long: 0, short: 0 },
  isFormOther: { formal: -2.26, long: 0, short: 0 },
  isSisterForm: { formal: -9.06, long: 0, short: 0 },
  isJointUnasked: { formal: 0, long: 1.78, short: 5.66 },
  shareWord: { formal: 0, long: -2, short: 1.73 },
  isTailOther: { formal: -0.59, long: 0, short: -6.48 },
  isScriptOther: { formal: -0.85, long: -2.08, short: -1.03 },
  breakCount: { formal: -0.85, long: -0.99, short: -1.1 }
}

/** What speaks for the company not being in the list. */
export const OUTSIDE_WEIGHTS: Readonly<Record<OutsideMeasure, Weights>> = {
  one: { formal: 2.31, long: 3.01, short: 3.37 },
  length: { formal: 0.16, long: 0.2, short: 0.59 },
  core: { formal: -1.59, long: -0.78, short: -0.08 },
  coreCount: { formal: -0.41, long: -0.31, short: 0.92 },
  trade: { formal: 2.2, long: 1.81, short: 4.24 },
  fillerCount: { formal: 0.63, long: -0.1, short: 1.47 },
  isJoint: { formal: 1.92, long: 0, short: 0 },
  isLimited: { formal: 4.55, long: 0, short: 0 },
  hasRegion: { formal: 1.99, long: 0.26, short: 2.88 },
  isTwoLong: { formal: -3.77, long: 0, short: 8.44 },
  isThreeLong: { formal: -2.81, long: 0, short: 6.23 },
  isFourLong: { formal: -0.41, long: 0, short: 4.5 }
}
