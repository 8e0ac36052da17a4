import type { Touchpoint } from '@shared/model/touchpoint'

/** What scoring reads of a touchpoint; the person is given by context. */
export type LedgerTouch = Pick<Touchpoint, 'id' | 'kind' | 'subjectId' | 'occurredAt' | 'day' | 'excludedReason' | 'quantity' | 'topicIds'>

/**
 * Orders touches by (occurredAt, id) as text, the order of the database: buckets are filled in it on both sides.
 * Returns a negative number when `a` comes first.
 */
export const compareTouches = (a: LedgerTouch, b: LedgerTouch): number => {
  if (a.occurredAt !== b.occurredAt) return a.occurredAt < b.occurredAt ? -1 : 1
  if (a.id === b.id) return 0

  return a.id < b.id ? -1 : 1
}
