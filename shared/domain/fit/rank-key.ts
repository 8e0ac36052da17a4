import type { FitBand } from '@shared/model/fit'
import type { FitVerdict } from './decide-fit'

const bandDigits: Record<FitBand, string> = { A: '3', B: '2', C: '1' }
const COVERAGE_STEPS = 10_000

/** Returns text whose descending order is best first: band (unknown last), then score, then coverage (to 0.01 %), then id. */
export const fitRankKey = ({ band, score, coverageRatio }: Pick<FitVerdict, 'band' | 'score' | 'coverageRatio'>, accountId: string): string => {
  const bandDigit = band === null ? '0' : bandDigits[band]
  const scoreDigits = String(score ?? 0).padStart(3, '0')
  const coverageDigits = String(Math.round(coverageRatio * COVERAGE_STEPS)).padStart(5, '0')

  return `${bandDigit}${scoreDigits}${coverageDigits}:${accountId}`
}
