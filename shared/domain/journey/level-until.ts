import { fallsBelowOn, heatAtScore } from '@shared/domain/engagement/engagement-score'
import { settings } from '@shared/domain/settings/catalogue'
import type { EngagementLevel } from '@shared/model/engagement'
import type { ScoringModel } from '@shared/model/scoring-model'
import type { DayNumber, Heat } from '@shared/model/units'

export interface LevelUntil {
  levelOneUntilDay: DayNumber | null
  levelTwoUntilDay: DayNumber | null
}

interface AtHeat {
  heat: Heat | null
  today: DayNumber
  model: ScoringModel
}

/** Enters at the threshold, leaves at 80 % of it: the day of leaving is a closed form of heat (DESIGN §2). */
const untilDay = (before: DayNumber | null, fromScore: number, { heat, today, model }: AtHeat): DayNumber | null => {
  if (heat === null) return null
  const leaveScore = fromScore * settings.journey.leaveRatio.value
  const wasThere = before !== null && today < before
  const staysFrom = heatAtScore(wasThere ? leaveScore : fromScore, today, model)

  return heat >= staysFrom ? fallsBelowOn(heat, leaveScore, model) : null
}

/** Returns the first day on which the account will have left each level unless it is touched, from its heat now and where it was before; null where it is not. */
export const levelUntil = (before: LevelUntil, at: AtHeat): LevelUntil => ({
  levelOneUntilDay: untilDay(before.levelOneUntilDay, at.model.levelOneFromScore, at),
  levelTwoUntilDay: untilDay(before.levelTwoUntilDay, at.model.levelTwoFromScore, at)
})

const isBefore = (today: DayNumber, untilDay: DayNumber | null): boolean => untilDay !== null && today < untilDay

/** Returns the level (1 high, 2 some, 3 little) with hysteresis, on any later day and without a job. */
export const steadyLevel = ({ levelOneUntilDay, levelTwoUntilDay }: LevelUntil, today: DayNumber): EngagementLevel => {
  if (isBefore(today, levelOneUntilDay)) return 1
  return isBefore(today, levelTwoUntilDay) ? 2 : 3
}
