import type { ScoringModel } from '@shared/model/scoring-model'
import type { DayNumber } from '@shared/model/units'
import { type Bucket, bucketKeyOf, bucketOf } from './bucket'
import { countTouches } from './count-touches'
import { compareTouches, type LedgerTouch } from './ledger-touch'

/** Counted points per day number (as text); a day that comes to 0 is left out, so that removal equals never having been. */
export type PointsByDay = Record<string, number>

const addPoints = (pointsByDay: PointsByDay, day: DayNumber, points: number): PointsByDay => {
  const { [String(day)]: before = 0, ...rest } = pointsByDay
  const after = before + points
  return after === 0 ? rest : { ...rest, [String(day)]: after }
}

/** Returns one person's counted points per day, from all of the person's touches. */
export const foldPerson = (touches: readonly LedgerTouch[], model: ScoringModel): PointsByDay => {
  const pointsByDay: PointsByDay = {}
  for (const { touch, countedPoints } of countTouches(touches, model)) {
    const key = String(touch.day)
    pointsByDay[key] = (pointsByDay[key] ?? 0) + countedPoints
    if (pointsByDay[key] === 0) delete pointsByDay[key]
  }
  return pointsByDay
}

const sharesBucket = (touch: LedgerTouch, bucket: Bucket, model: ScoringModel): boolean => {
  const own = touch.excludedReason === null ? bucketOf(touch, model) : null
  return own !== null && bucketKeyOf(own) === bucketKeyOf(bucket)
}

export interface AddTouchInput {
  pointsByDay: PointsByDay
  /** The stored, not excluded touches of the new touch's bucket: the first `maxCount` in the order (occurredAt, id); more do no harm. */
  bucketTouches: readonly LedgerTouch[]
  touch: LedgerTouch
  model: ScoringModel
}

/** Returns the points per day with one more touch; equal to folding the whole ledger again, whatever the order of arrival. */
export const addTouch = ({ pointsByDay, bucketTouches, touch, model }: AddTouchInput): PointsByDay => {
  const bucket = touch.excludedReason === null ? bucketOf(touch, model) : null
  if (bucket === null) return pointsByDay

  const stored = bucketTouches.filter((other) => sharesBucket(other, bucket, model)).sort(compareTouches)
  if (stored.some(({ id }) => id === touch.id)) return pointsByDay

  const last = stored[bucket.maxCount - 1]
  if (last === undefined) return addPoints(pointsByDay, touch.day, bucket.rule.points)
  if (compareTouches(last, touch) < 0) return pointsByDay

  return addPoints(addPoints(pointsByDay, last.day, -bucket.rule.points), touch.day, bucket.rule.points)
}
