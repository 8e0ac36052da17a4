import { heatAtScore } from '@shared/domain/engagement/engagement-score'
import { sortKeyFrom } from '@shared/domain/engagement/sort-key'
import type { EngagementLevel } from '@shared/model/engagement'
import type { DayNumber } from '@shared/model/units'
import type { AccountFilter } from '../repositories/accounts'
import type { SlotModel } from './scoring'

type SortKeyRange = Pick<AccountFilter, 'fromSortKey' | 'beforeSortKey'> & Pick<SlotModel, 'slot'>

/** Returns the range of sort keys of the accounts at a level today: a level is a range of heat at the moment of asking. */
export const levelRange = (level: EngagementLevel, { slot, model }: SlotModel, today: DayNumber): SortKeyRange => {
  const { levelOneFromScore, levelTwoFromScore } = model
  const levelOneFrom = sortKeyFrom(heatAtScore(levelOneFromScore, today, model))
  const levelTwoFrom = sortKeyFrom(heatAtScore(levelTwoFromScore, today, model))
  const ranges: Record<EngagementLevel, SortKeyRange> = {
    1: { slot, fromSortKey: levelOneFrom },
    2: { slot, fromSortKey: levelTwoFrom, beforeSortKey: levelOneFrom },
    3: { slot, beforeSortKey: levelTwoFrom }
  }

  return ranges[level]
}
