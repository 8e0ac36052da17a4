import type { FitBand } from '@shared/model/fit'
import type { FitVerdict } from './decide-fit'

type Ranked = Pick<FitVerdict, 'band' | 'score' | 'coverageRatio'>

const bandRanks: Readonly<Record<FitBand, number>> = { A: 3, B: 2, C: 1 }
const COVERAGE_STEPS = 10_000
/** Room for 10,000 steps of coverage and for scores up to 100. */
const COVERAGE_ROOM = 100_000
const SCORE_ROOM = 1_000
const RANK_DIGITS = 9

/** Returns a whole number that is higher for the better fit: by band (unknown last), then score, then coverage (to 0.01 %). */
export const fitRank = ({ band, score, coverageRatio }: Ranked): number => {
  const bandRank = band === null ? 0 : bandRanks[band]
  return (bandRank * SCORE_ROOM + (score ?? 0)) * COVERAGE_ROOM + Math.round(coverageRatio * COVERAGE_STEPS)
}

/** Returns text whose descending order is best first: fitRank, then the account id. */
export const fitRankKey = (fit: Ranked, accountId: string): string => `${String(fitRank(fit)).padStart(RANK_DIGITS, '0')}:${accountId}`
