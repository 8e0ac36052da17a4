import type { Deal } from '@shared/model/deal'

type Entered = Pick<Deal, 'status' | 'openedOn' | 'closedOn'>

/** Returns the day a deal counts as closed (YYYY-MM-DD): none while it is open, today when it is won or lost and nobody said. */
export const closingDayOf = ({ status, closedOn }: Pick<Entered, 'status' | 'closedOn'>, today: string): string | null =>
  status === 'open' ? null : (closedOn ?? today)

/** Returns whether the days can be: a deal does not close before it opens. Unknown days contradict nothing. */
export const hasPossibleDays = ({ openedOn, closedOn }: Pick<Entered, 'openedOn' | 'closedOn'>): boolean =>
  openedOn === null || closedOn === null || openedOn <= closedOn
