import { dayOfDate } from '@shared/domain/time/day'
import type { Deal } from '@shared/model/deal'
import type { DealHindsight } from './judge-deal'

export interface FlaggedInTime {
  /** Hot on a day before the deal opened; null when that day is unknown. */
  byOpening: boolean | null
  /** Hot on a day before the deal closed; null when that day is unknown. */
  byClosing: boolean | null
}

/** Returns whether an account had been called hot before its deal opened and before it closed, by what was known then. */
export const flaggedInTime = (
  { openedOn, closedOn }: Pick<Deal, 'openedOn' | 'closedOn'>,
  { firstHotDay }: Pick<DealHindsight, 'firstHotDay'>
): FlaggedInTime => ({
  byOpening: openedOn === null ? null : firstHotDay !== null && firstHotDay < dayOfDate(openedOn),
  byClosing: closedOn === null ? null : firstHotDay !== null
})
