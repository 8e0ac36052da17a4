import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { heatAtScore } from '@shared/domain/engagement/engagement-score'
import { sortKeyFrom } from '@shared/domain/engagement/sort-key'
import type { EngagementLevel } from '@shared/model/engagement'
import type { DayNumber } from '@shared/model/units'
import type { AccountFilter } from '../repositories/accounts'

type SortKeyRange = Pick<AccountFilter, 'fromSortKey' | 'beforeSortKey'>

/** Returns the range of sort keys of the accounts at a level today: a level is a range of heat at the moment of asking. */
export const levelRange = (level: EngagementLevel, today: DayNumber): SortKeyRange => {
  const { levelOneFromScore, levelTwoFromScore } = defaultScoringModel
  const levelOneFrom = sortKeyFrom(heatAtScore(levelOneFromScore, today, defaultScoringModel))
  const levelTwoFrom = sortKeyFrom(heatAtScore(levelTwoFromScore, today, defaultScoringModel))
  const ranges: Record<EngagementLevel, SortKeyRange> = {
    1: { fromSortKey: levelOneFrom },
    2: { fromSortKey: levelTwoFrom, beforeSortKey: levelOneFrom },
    3: { beforeSortKey: levelTwoFrom }
  }

  return ranges[level]
}
