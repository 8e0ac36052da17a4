import type { EngagementLevel } from '@shared/model/engagement'
import type { ScoringModel } from '@shared/model/scoring-model'
import { asDayNumber, asHeat, asScore, type DayNumber, type Heat, type Score } from '@shared/model/units'

/** A score is shown rounded: 60 is reached at 59.5. */
const ROUNDING = 0.5

/** log2 of the decayed sum at which the rounded score is reached. */
const logSumAtScore = (score: number, model: ScoringModel): number => Math.log2(-model.halfScoreSum * Math.log2(1 - (score - ROUNDING) / 100))

/** Returns how active an account is today, 0–100: round(100·(1 − 2^(−S/S50))) with S = 2^(heat − today/H); null without heat (DESIGN §2). */
export const engagementScore = (heat: Heat | null, today: DayNumber, model: ScoringModel): Score | null => {
  if (heat === null) return null

  const decayedSum = 2 ** (heat - today / model.halfLifeDays)
  return asScore(100 * (1 - 2 ** (-decayedSum / model.halfScoreSum)))
}

/** Returns the least heat that shows as at least this score (0–100) today; −Infinity for a score of 0 or less. */
export const heatAtScore = (score: number, today: DayNumber, model: ScoringModel): Heat =>
  asHeat(score <= 0 ? Number.NEGATIVE_INFINITY : logSumAtScore(score, model) + today / model.halfLifeDays)

/** Returns 1 (high), 2 (some) or 3 (little or none) by the thresholds of the model; an account without heat is at 3. */
export const engagementLevel = (heat: Heat | null, today: DayNumber, model: ScoringModel): EngagementLevel => {
  if (heat === null) return 3
  if (heat >= heatAtScore(model.levelOneFromScore, today, model)) return 1

  return heat >= heatAtScore(model.levelTwoFromScore, today, model) ? 2 : 3
}

/** Returns the first day on which an account of this heat shows less than the score (1–100) unless it is touched again: H·(heat − log2 T). */
export const fallsBelowOn = (heat: Heat, score: number, model: ScoringModel): DayNumber =>
  asDayNumber(model.halfLifeDays * (heat - logSumAtScore(score, model)) + 1)
