import { type Bucket, bucketOf } from '@shared/domain/engagement/bucket'
import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { addTouch } from '@shared/domain/engagement/person-points'
import { dayOf, startOfDay } from '@shared/domain/time/day'
import type { PersonEngagement } from '@shared/model/person'
import type { Touchpoint, TouchpointKind } from '@shared/model/touchpoint'
import type { DayNumber } from '@shared/model/units'
import type { Caller } from '../platform/define-action'
import type { TransactionDocuments } from '../platform/documents'
import { idFrom } from '../platform/ids'
import { accounts, type ScoredAccount } from '../repositories/accounts'
import { people, type StoredPerson } from '../repositories/people'
import { touchpoints } from '../repositories/touchpoints'
import { saveHeatIn } from './account-engagement'
import { heatOf } from './person'

/** WeChat's own crawler opens pages under this scene. */
const crawlerScene = 1129

export interface TouchDraft {
  /** Unique among the person's touches: the same again is the same touch. */
  clientId: string
  kind: TouchpointKind
  subject: { id: string; title: string }
  scene: number | null
  occurredAt: string
  receivedAt: string
  /** The app it happened in, when it is not this mini-program. */
  sourceAppId?: string | null
}

const excludedReasonOf = ({ role }: Caller, scene: number | null): Touchpoint['excludedReason'] => {
  if (role !== 'visitor') return 'staff'
  return scene === crawlerScene ? 'crawler' : null
}

const touchOf = (draft: TouchDraft, person: StoredPerson, caller: Caller): Touchpoint => ({
  id: idFrom('touchpoint', person.id, draft.clientId),
  personId: person.id,
  kind: draft.kind,
  subjectId: draft.subject.id,
  subjectTitle: draft.subject.title,
  scene: draft.scene,
  occurredAt: draft.occurredAt,
  receivedAt: draft.receivedAt,
  day: dayOf(draft.occurredAt),
  identityLevel: person.identityLevel,
  excludedReason: excludedReasonOf(caller, draft.scene),
  sourceAppId: draft.sourceAppId ?? null
})

const startOf = (day: DayNumber | null): string | null => (day === null ? null : startOfDay(day))

const readBucket = (documents: TransactionDocuments, personId: string, bucket: Bucket): Promise<Touchpoint[]> =>
  touchpoints.firstOf(documents, {
    personId,
    kind: bucket.rule.kind,
    fromAt: startOf(bucket.fromDay),
    beforeAt: startOf(bucket.beforeDay),
    subjectId: bucket.subjectId,
    limit: bucket.maxCount
  })

const later = (left: string | null, right: string): string => (left !== null && left > right ? left : right)

const engagementWith = ({ engagement }: StoredPerson, touch: Touchpoint, bucketTouches: readonly Touchpoint[]): PersonEngagement => ({
  ...engagement,
  pointsByDay: addTouch({ pointsByDay: engagement.pointsByDay, bucketTouches, touch, model: defaultScoringModel }),
  touchCount: engagement.touchCount + 1,
  lastTouchAt: touch.excludedReason === null ? later(engagement.lastTouchAt, touch.occurredAt) : engagement.lastTouchAt
})

/** The account that the touch moves, held before any other work: many people may touch it at the same moment. */
const holdAccount = async (documents: TransactionDocuments, { accountId }: StoredPerson, { excludedReason }: Touchpoint): Promise<ScoredAccount | null> =>
  accountId === null || excludedReason !== null ? null : accounts.hold(documents, accountId)

/**
 * Stores one touch and moves the score of person and account, within the caller's transaction, which holds the person.
 * Throws DuplicateKeyError for a touch that is stored already. At most five round trips, however long the history.
 */
export const storeTouch = async (
  documents: TransactionDocuments,
  person: StoredPerson,
  { draft, caller }: { draft: TouchDraft; caller: Caller }
): Promise<void> => {
  const touch = touchOf(draft, person, caller)
  const account = await holdAccount(documents, person, touch)
  const bucket = touch.excludedReason === null ? bucketOf(touch, defaultScoringModel) : null
  const bucketTouches = bucket ? await readBucket(documents, person.id, bucket) : []
  await touchpoints.insert(documents, touch)

  const engagement = engagementWith(person, touch, bucketTouches)
  const heat = heatOf({ ...person, engagement })
  const firstScene = person.engagement.touchCount === 0 ? touch.scene : person.firstScene
  await people.update(documents, person.id, { engagement: { ...engagement, heat }, firstScene, updatedAt: draft.receivedAt })
  if (account) await saveHeatIn(documents, account, { personId: person.id, heat, lastTouchAt: engagement.lastTouchAt })
}
