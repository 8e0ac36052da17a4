import { explainFit } from '@shared/domain/fit/explain-fit'
import { fitRank } from '@shared/domain/fit/rank-key'
import type { CriterionOutcome, Fit, FitCriterion } from '@shared/model/fit'
import type { TraitProjection } from '@shared/model/trait-projection'
import { asRatio, type Ratio } from '@shared/model/units'
import { type CriteriaCounts, criteriaCounter } from './count'
import { projectionJudges } from './projection-judges'

export interface IcpPreview extends Omit<CriteriaCounts, 'examinedCount'> {
  totalCount: number
  /** Mean coverage over all accounts, 0..1; 0 when there is none. */
  coverageRatio: Ratio
  /** The best accounts, best first. */
  sample: { accountId: string; name: string; fit: Fit }[]
}

interface Ranked {
  index: number
  rank: number
  accountId: string
}

/** The order of fitRankKey, without making its text for every account. */
const isBetter = (a: Ranked, b: Ranked): boolean => (a.rank === b.rank ? a.accountId > b.accountId : a.rank > b.rank)

/** Keeps the best few in order, best first. */
const keepBest = (best: Ranked[], candidate: Ranked, size: number): void => {
  const worst = best[best.length - 1]
  if (best.length >= size && (worst === undefined || !isBetter(candidate, worst))) return

  const place = best.findIndex((kept) => isBetter(candidate, kept))
  best.splice(place === -1 ? best.length : place, 0, candidate)
  if (best.length > size) best.pop()
}

export interface PreviewInput {
  criteria: readonly FitCriterion[]
  projection: TraitProjection
  /** The day (YYYY-MM-DD) on which years listed are counted. */
  asOf: string
  /** How many of the best accounts to name. */
  sampleSize: number
}

/**
 * Returns what the criteria make of the projected accounts, with the best of them.
 * The judging is scoreFit's; only the lookups are by code (4,227 accounts × 12 criteria in a few milliseconds).
 */
export const previewIcp = ({ criteria, projection, asOf, sampleSize }: PreviewInput): IcpPreview => {
  const { accountIds, names } = projection
  const judges = projectionJudges(criteria, projection, asOf)
  const outcomesAt = (index: number): CriterionOutcome[] => judges.map((judge) => judge(index))
  const { add, read } = criteriaCounter(criteria)
  const best: Ranked[] = []
  let coverageSum = 0

  accountIds.forEach((accountId, index) => {
    const verdict = add(outcomesAt(index))
    coverageSum += verdict.coverageRatio
    keepBest(best, { index, rank: fitRank(verdict), accountId }, sampleSize)
  })

  const { examinedCount: totalCount, ...rest } = read()
  return {
    totalCount,
    ...rest,
    coverageRatio: asRatio(totalCount === 0 ? 0 : coverageSum / totalCount),
    sample: best.map(({ index }) => ({ accountId: accountIds[index] ?? '', name: names[index] ?? '', fit: explainFit(criteria, outcomesAt(index)) }))
  }
}
