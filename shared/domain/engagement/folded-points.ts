import type { PersonPoints } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import { asDayNumber, type DayNumber } from '@shared/model/units'

/** After so many half-lives a point is worth a thousandth and needs no day of its own (DESIGN §4). */
const KEPT_HALF_LIVES = 10
/** Days are folded in runs of this length, so that a person's document is not rewritten shape by shape each day. */
const FOLD_STEP_DAYS = 30

export const noPoints = (): PersonPoints => ({ pointsByDay: {}, foldedBeforeDay: null, foldedPoints: 0 })

/** Returns the first day kept by itself when the person's newest counted touch was on that day. */
export const keptFromDay = (newestDay: DayNumber, { halfLifeDays }: ScoringModel): DayNumber =>
  asDayNumber(Math.floor((newestDay - KEPT_HALF_LIVES * halfLifeDays) / FOLD_STEP_DAYS) * FOLD_STEP_DAYS)

/** Returns what points of one day are worth on another. */
export const worthOn = (points: number, { from, on }: { from: DayNumber; on: DayNumber }, { halfLifeDays }: ScoringModel): number =>
  points * 2 ** ((from - on) / halfLifeDays)

/** Returns the points with every day before the limit in one sum; the limit only rises, and a document without old days stays as it is. */
export const foldAway = (points: PersonPoints, keptFrom: DayNumber, model: ScoringModel): PersonPoints => {
  const { foldedBeforeDay, foldedPoints } = points
  if (foldedBeforeDay !== null && keptFrom <= foldedBeforeDay) return points
  const old = Object.keys(points.pointsByDay)
    .map((day) => asDayNumber(Number(day)))
    .filter((day) => day < keptFrom)
    .sort((a, b) => a - b)
  if (old.length === 0 && foldedBeforeDay === null) return points

  const kept = { ...points.pointsByDay }
  let sum = foldedBeforeDay === null ? 0 : worthOn(foldedPoints, { from: foldedBeforeDay, on: keptFrom }, model)
  for (const day of old) {
    sum += worthOn(kept[String(day)] ?? 0, { from: day, on: keptFrom }, model)
    delete kept[String(day)]
  }
  return { pointsByDay: kept, foldedBeforeDay: keptFrom, foldedPoints: sum }
}
