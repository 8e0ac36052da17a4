import { type NameEvidence, nameEvidence } from '@shared/model/company-evidence'
import type { Measures } from './measures'

/** A share of weights is a sum of fractions, so it can fall short of 1 by rounding. */
const ALL_MET = 0.999

const rules: Record<NameEvidence, (measures: Measures, othersCount: number) => boolean> = {
  'same-name': ({ isBodySame, isRegionClash, isRegionLeft }) => isBodySame === 1 && isRegionClash === 0 && isRegionLeft === 0,
  'same-core': ({ isCoreWhole, isBodySame }) => isCoreWhole === 1 && isBodySame === 0,
  'short-form': ({ typedShare, isBodySame, homophoneCount }) => typedShare > ALL_MET && isBodySame === 0 && homophoneCount === 0,
  'trade-agrees': ({ tradeMet, tradeLeft }) => tradeMet > 0 && tradeLeft === 0,
  'region-agrees': ({ isRegionMet }) => isRegionMet === 1,
  'region-not-typed': ({ isRegionLeft, isTypedRegionLeft }) => isRegionLeft === 1 && isTypedRegionLeft === 0,
  'region-differs': ({ isRegionClash }) => isRegionClash === 1,
  'sounds-alike': ({ homophoneCount }) => homophoneCount > 0,
  'typing-slip': ({ typedShare, isFarApart, homophoneCount }) => typedShare <= ALL_MET && isFarApart === 0 && homophoneCount === 0,
  'other-legal-form': ({ isFormOther }) => isFormOther === 1,
  'other-script': ({ isScriptOther }) => isScriptOther === 1,
  'others-alike': (_, othersCount) => othersCount > 0
}

/** Returns what speaks for and against a match, in a fixed order. */
export const evidenceFor = (measures: Measures, othersCount: number): NameEvidence[] =>
  nameEvidence.filter((evidence) => rules[evidence](measures, othersCount))
