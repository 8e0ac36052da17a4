import { settings } from '@shared/domain/settings/catalogue'
import type { CriterionOutcome, Fit, FitBand, FitCriterion } from '@shared/model/fit'
import { asRatio, asScore, type Ratio, type Score } from '@shared/model/units'

/** A fit without its reasons: what the preview needs of thousands of accounts. */
export type FitVerdict = Omit<Fit, 'reasons'>

export interface FitTally {
  gateCount: number
  unknownGateCount: number
  failedGateCount: number
  totalWeight: number
  knownWeight: number
  metWeight: number
}

/** Returns whether this outcome of a gate shuts it: a must that is missed, a must-not that is matched. An unknown does not. */
export const isGateFailed = (kind: FitCriterion['kind'], outcome: CriterionOutcome): boolean =>
  (kind === 'must' && outcome === 'missed') || (kind === 'must-not' && outcome === 'matched')

/** Returns the sums of weights and gates; `outcomes` run parallel to `criteria`. */
export const tallyOutcomes = (criteria: readonly FitCriterion[], outcomes: readonly CriterionOutcome[]): FitTally => {
  const tally: FitTally = { gateCount: 0, unknownGateCount: 0, failedGateCount: 0, totalWeight: 0, knownWeight: 0, metWeight: 0 }
  for (let index = 0; index < criteria.length; index++) {
    const { kind, weight } = criteria[index] as FitCriterion
    const outcome = outcomes[index] ?? 'unknown'
    if (kind === 'should') {
      tally.totalWeight += weight
      if (outcome !== 'unknown') tally.knownWeight += weight
      if (outcome === 'matched') tally.metWeight += weight
      continue
    }
    tally.gateCount += 1
    if (outcome === 'unknown') tally.unknownGateCount += 1
    if (isGateFailed(kind, outcome)) tally.failedGateCount += 1
  }
  return tally
}

const coverageOf = ({ gateCount, unknownGateCount, totalWeight, knownWeight }: FitTally): Ratio => {
  if (totalWeight > 0) return asRatio(knownWeight / totalWeight)
  return asRatio(gateCount === 0 ? 0 : (gateCount - unknownGateCount) / gateCount)
}

const scoreOf = ({ failedGateCount, totalWeight, knownWeight, metWeight }: FitTally, coverageRatio: Ratio): Score | null => {
  if (failedGateCount > 0) return asScore(0)
  if (coverageRatio === 0) return null

  return asScore(totalWeight > 0 ? (100 * metWeight) / knownWeight : 100)
}

/** A failed gate has made the score 0, and with it the band C. */
const bandOf = (score: Score | null, coverageRatio: Ratio, { unknownGateCount }: FitTally): FitBand | null => {
  const { bandAFromScore, bandBFromScore, bandAMinCoverageRatio } = settings.fit
  if (score === null) return null

  const isSure = unknownGateCount === 0 && coverageRatio >= bandAMinCoverageRatio.value
  if (score >= bandAFromScore.value && isSure) return 'A'
  return score >= bandBFromScore.value ? 'B' : 'C'
}

const lowScoreOf = ({ gateCount, unknownGateCount, failedGateCount, totalWeight, metWeight }: FitTally): Score => {
  if (failedGateCount > 0 || unknownGateCount > 0) return asScore(0)
  if (totalWeight > 0) return asScore((100 * metWeight) / totalWeight)

  return asScore(gateCount > 0 ? 100 : 0)
}

const highScoreOf = ({ failedGateCount, totalWeight, knownWeight, metWeight }: FitTally): Score => {
  if (failedGateCount > 0) return asScore(0)
  return asScore(totalWeight > 0 ? (100 * (metWeight + totalWeight - knownWeight)) / totalWeight : 100)
}

/** Returns score, band, coverage and the interval if all unknowns turned out against or for the account (DESIGN §2, Fit). */
export const decideFit = (tally: FitTally): FitVerdict => {
  const coverageRatio = coverageOf(tally)
  const score = scoreOf(tally, coverageRatio)

  return { score, band: bandOf(score, coverageRatio, tally), coverageRatio, lowScore: lowScoreOf(tally), highScore: highScoreOf(tally) }
}
