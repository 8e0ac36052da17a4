import { type Bucket, bucketKeyOf, bucketOf } from '@shared/domain/engagement/bucket'
import { noPoints } from '@shared/domain/engagement/folded-points'
import { addTouch, foldPerson } from '@shared/domain/engagement/person-points'
import type { PersonEngagement, PersonPoints } from '@shared/model/person'
import { scoringSlots } from '@shared/model/scoring-slots'
import type { Touchpoint } from '@shared/model/touchpoint'
import { asDayNumber, type DayNumber } from '@shared/model/units'
import type { TransactionDocuments } from '../platform/documents'
import type { StoredPerson } from '../repositories/people'
import { readBucket } from './counted-person'
import { personScoreOf } from './person'
import { ledgerOf } from './person-link'
import { type Scoring, type SlotModel, slotModelsOf } from './scoring'

/** Where two models cap differently, what both need is read in one call; only who did more than this in the longer period costs a call more. */
const maxSharedRead = 200

type Bound = DayNumber | null

const earliest = (left: Bound, right: Bound): Bound => (left === null || right === null ? null : asDayNumber(Math.min(left, right)))
const latest = (left: Bound, right: Bound): Bound => (left === null || right === null ? null : asDayNumber(Math.max(left, right)))

/** The smallest bucket that holds both. */
const unionOf = (left: Bucket, right: Bucket): Bucket => ({
  ...left,
  fromDay: earliest(left.fromDay, right.fromDay),
  beforeDay: latest(left.beforeDay, right.beforeDay),
  subjectId: left.subjectId === right.subjectId ? left.subjectId : null,
  readCount: maxSharedRead
})

const readBoth = async (documents: TransactionDocuments, counted: StoredPerson, [left, right]: [Bucket, Bucket]): Promise<Touchpoint[]> => {
  if (bucketKeyOf(left) === bucketKeyOf(right)) return readBucket(documents, counted, left.readCount > right.readCount ? left : right)
  const shared = await readBucket(documents, counted, unionOf(left, right))
  if (shared.length < maxSharedRead) return shared
  return [...(await readBucket(documents, counted, left)), ...(await readBucket(documents, counted, right))]
}

/** Returns the stored touches that share a cap with this one by either model, in one call. */
export const readBuckets = async (
  documents: TransactionDocuments,
  counted: StoredPerson,
  { touch, scoring }: { touch: Touchpoint; scoring: Scoring }
): Promise<Touchpoint[]> => {
  if (touch.excludedReason !== null) return []
  const [first, second] = slotModelsOf(scoring).flatMap(({ model }) => bucketOf(touch, model) ?? [])
  if (first === undefined) return []
  return second === undefined ? readBucket(documents, counted, first) : readBoth(documents, counted, [first, second])
}

const later = (left: string | null, right: string): string => (left !== null && left > right ? left : right)

interface StoredTouch {
  touch: Touchpoint
  bucketTouches: readonly Touchpoint[]
  scoring: Scoring
}

/** What the slot counted before this touch; null when another version did, or nobody yet: then the job that builds the slot counts this one too. */
const pointsBefore = ({ engagement }: StoredPerson, { slot, model }: SlotModel): PersonPoints | null => {
  const score = engagement.slots[slot]
  const isNew = engagement.touchCount === 0 && scoringSlots.every((own) => engagement.slots[own] === null)
  if (score === null) return isNew ? noPoints() : null
  return score.modelVersion === model.version ? score : null
}

/** Returns the engagement of whom a touch that has just been stored counts for, without counting it among their own; a touch older than the days kept by themselves folds the whole ledger. */
export const engagementWith = async (
  documents: TransactionDocuments,
  person: StoredPerson,
  { touch, bucketTouches, scoring }: StoredTouch
): Promise<PersonEngagement> => {
  const { engagement } = person
  const slots = { ...engagement.slots }
  for (const slotModel of slotModelsOf(scoring)) {
    const points = pointsBefore(person, slotModel)
    if (points === null) continue
    const { slot, model } = slotModel
    const after = addTouch({ points, bucketTouches, touch, model }) ?? foldPerson(await ledgerOf(documents, person), model)
    slots[slot] = personScoreOf(person, after, model)
  }
  const lastTouchAt = touch.excludedReason === null ? later(engagement.lastTouchAt, touch.occurredAt) : engagement.lastTouchAt
  return { slots, touchCount: engagement.touchCount, lastTouchAt }
}
