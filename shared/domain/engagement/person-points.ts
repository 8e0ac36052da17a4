import type { PersonPoints } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import { asDayNumber, type DayNumber } from '@shared/model/units'
import { type Bucket, bucketKeyOf, bucketOf, maxHighestRead } from './bucket'
import { countTouches } from './count-touches'
import { fillingOrder } from './filling-order'
import { foldAway, keptFromDay, noPoints } from './folded-points'
import type { LedgerTouch } from './ledger-touch'
import { touchPoints } from './touch-points'

/** Counted points per day number (as text); a day that comes to 0 is left out, so that removal equals never having been. */
export type PointsByDay = PersonPoints['pointsByDay']

const addPoints = (pointsByDay: PointsByDay, day: DayNumber, points: number): PointsByDay => {
  const { [String(day)]: before = 0, ...rest } = pointsByDay
  const after = before + points
  return after === 0 ? rest : { ...rest, [String(day)]: after }
}

const newestOf = (pointsByDay: PointsByDay): number => Object.keys(pointsByDay).reduce((newest, day) => Math.max(newest, Number(day)), Number.NEGATIVE_INFINITY)

/** Folds away what is older than ten half-lives before the newest day that counts. */
const folded = (points: PersonPoints, model: ScoringModel): PersonPoints => {
  const newestDay = newestOf(points.pointsByDay)
  return newestDay === Number.NEGATIVE_INFINITY ? points : foldAway(points, keptFromDay(asDayNumber(newestDay), model), model)
}

/** Returns one person's counted points, from all of the person's touches. */
export const foldPerson = (touches: readonly LedgerTouch[], model: ScoringModel): PersonPoints => {
  const pointsByDay: PointsByDay = {}
  for (const { touch, countedPoints } of countTouches(touches, model)) {
    const key = String(touch.day)
    pointsByDay[key] = (pointsByDay[key] ?? 0) + countedPoints
    if (pointsByDay[key] === 0) delete pointsByDay[key]
  }
  return folded({ ...noPoints(), pointsByDay }, model)
}

const sharesBucket = (touch: LedgerTouch, bucket: Bucket, model: ScoringModel): boolean => {
  const own = touch.excludedReason === null ? bucketOf(touch, model) : null
  return own !== null && bucketKeyOf(own) === bucketKeyOf(bucket)
}

export interface AddTouchInput {
  points: PersonPoints
  /** The stored, not excluded touches of the new touch's bucket: the first `readCount` in the order (occurredAt, id); more do no harm. */
  bucketTouches: readonly LedgerTouch[]
  touch: LedgerTouch
  model: ScoringModel
}

/** All touches of a bucket were read that decide which count. */
const isRead = ({ rule }: Bucket, stored: readonly LedgerTouch[]): boolean => rule.counts !== 'highest' || stored.length < maxHighestRead

const isFolded = ({ foldedBeforeDay }: PersonPoints, { day }: LedgerTouch): boolean => foldedBeforeDay !== null && day < foldedBeforeDay

/**
 * Returns the points with one more touch, equal to folding the whole ledger again, whatever the order of arrival;
 * null when a day that was folded away changes, or a bucket holds more than was read of it: then the ledger must be folded again.
 */
export const addTouch = ({ points, bucketTouches, touch, model }: AddTouchInput): PersonPoints | null => {
  const bucket = touch.excludedReason === null ? bucketOf(touch, model) : null
  if (bucket === null) return points

  const inOrder = fillingOrder(bucket.rule)
  const stored = bucketTouches.filter((other) => sharesBucket(other, bucket, model)).sort(inOrder)
  if (stored.some(({ id }) => id === touch.id)) return points
  if (!isRead(bucket, stored)) return null

  const last = stored[bucket.maxCount - 1]
  if (last !== undefined && inOrder(last, touch) < 0) return points
  if (isFolded(points, touch) || (last !== undefined && isFolded(points, last))) return null

  const pointsOf = (counted: LedgerTouch): number => touchPoints(bucket.rule, counted.quantity ?? null)
  const before = last === undefined ? points.pointsByDay : addPoints(points.pointsByDay, last.day, -pointsOf(last))
  return folded({ ...points, pointsByDay: addPoints(before, touch.day, pointsOf(touch)) }, model)
}
