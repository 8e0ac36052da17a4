import type { ScoringModel } from '@shared/model/scoring-model'
import { asRatio, type DayNumber, type Ratio } from '@shared/model/units'

/** Returns what is left today of a touch's points (0..1): half after each half-life; 1 on its own day and before. */
export const ratioLeft = (touchDay: DayNumber, today: DayNumber, { halfLifeDays }: Pick<ScoringModel, 'halfLifeDays'>): Ratio =>
  asRatio(2 ** ((touchDay - today) / halfLifeDays))
