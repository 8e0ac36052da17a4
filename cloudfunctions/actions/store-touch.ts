import { bucketOf } from '@shared/domain/engagement/bucket'
import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { addTouch } from '@shared/domain/engagement/person-points'
import { excludedByOf, excludedReasonOf } from '@shared/domain/identity/excluded-reason'
import { identityOf } from '@shared/domain/identity/identity'
import { dayOf } from '@shared/domain/time/day'
import type { PersonEngagement } from '@shared/model/person'
import type { Touchpoint, TouchpointKind } from '@shared/model/touchpoint'
import type { Caller } from '../platform/define-action'
import type { TransactionDocuments } from '../platform/documents'
import { idFrom } from '../platform/ids'
import { accounts, type ScoredAccount } from '../repositories/accounts'
import { people, type StoredPerson } from '../repositories/people'
import { touchpoints } from '../repositories/touchpoints'
import { saveHeatIn } from './account-engagement'
import { hasDatedLinks, holdCounted, readBucket } from './counted-person'
import { heatOf } from './person'
import { refoldIn } from './person-link'

export interface TouchDraft {
  /** Unique among the person's touches: the same again is the same touch. */
  clientId: string
  kind: TouchpointKind
  subject: { id: string; title: string }
  scene: number | null
  /** Position and campaign of the code through which the visit came. */
  entry?: Touchpoint['entry']
  occurredAt: string
  receivedAt: string
  /** The app it happened in, when it is not this mini-program. */
  sourceAppId?: string | null
  /** What the server knows of the visit besides its scene. */
  isBot?: boolean
  isSnapshot?: boolean
}

interface Counting {
  /** Who touched. */
  person: StoredPerson
  /** Whom the touch counts for: the same, or the person they were merged into. */
  counted: StoredPerson
}

const touchOf = (draft: TouchDraft, { person, counted }: Counting, caller: Caller): Touchpoint => {
  const personReason = identityOf(counted).excludedReason ?? identityOf(person).excludedReason
  const circumstances = { ...draft, isBot: draft.isBot ?? caller.isBot ?? false, role: caller.role, personReason }
  return {
    id: idFrom('touchpoint', person.id, draft.clientId),
    personId: person.id,
    kind: draft.kind,
    subjectId: draft.subject.id,
    subjectTitle: draft.subject.title,
    scene: draft.scene,
    entry: draft.entry ?? null,
    occurredAt: draft.occurredAt,
    receivedAt: draft.receivedAt,
    day: dayOf(draft.occurredAt),
    identityLevel: counted.identityLevel,
    excludedReason: excludedReasonOf(circumstances),
    excludedBy: excludedByOf(circumstances),
    sourceAppId: draft.sourceAppId ?? null
  }
}

const later = (left: string | null, right: string): string => (left !== null && left > right ? left : right)

const engagementWith = ({ engagement }: StoredPerson, touch: Touchpoint, bucketTouches: readonly Touchpoint[]): PersonEngagement => ({
  ...engagement,
  pointsByDay: addTouch({ pointsByDay: engagement.pointsByDay, bucketTouches, touch, model: defaultScoringModel }),
  lastTouchAt: touch.excludedReason === null ? later(engagement.lastTouchAt, touch.occurredAt) : engagement.lastTouchAt
})

/** The account that the touch moves, held before any other work: many people may touch it at the same moment. */
const holdAccount = async (documents: TransactionDocuments, { accountId }: StoredPerson, { excludedReason }: Touchpoint): Promise<ScoredAccount | null> =>
  accountId === null || excludedReason !== null ? null : accounts.hold(documents, accountId)

/** What the touch says of who touched; what it is worth is said of who counts. */
const seenBy = ({ engagement, firstScene }: StoredPerson, touch: Touchpoint) => ({
  engagement: { ...engagement, touchCount: engagement.touchCount + 1 },
  firstScene: engagement.touchCount === 0 ? touch.scene : firstScene,
  updatedAt: touch.receivedAt
})

const saveRefolded = async (documents: TransactionDocuments, { person, counted }: Counting, touch: Touchpoint): Promise<void> => {
  await touchpoints.insert(documents, touch)
  if (person !== counted) await people.update(documents, person.id, seenBy(person, touch))
  await refoldIn(documents, counted, person === counted ? { ...counted, ...seenBy(counted, touch) } : counted)
}

const saveAdded = async (documents: TransactionDocuments, { person, counted }: Counting, touch: Touchpoint): Promise<void> => {
  const account = await holdAccount(documents, counted, touch)
  const bucket = touch.excludedReason === null ? bucketOf(touch, defaultScoringModel) : null
  const bucketTouches = bucket ? await readBucket(documents, counted, bucket) : []
  await touchpoints.insert(documents, touch)

  if (person !== counted) await people.update(documents, person.id, seenBy(person, touch))
  const seen = person === counted ? { ...counted, ...seenBy(counted, touch) } : counted
  const engagement = engagementWith(seen, touch, bucketTouches)
  const heat = heatOf({ ...counted, engagement })
  await people.update(documents, counted.id, { engagement: { ...engagement, heat }, firstScene: seen.firstScene, updatedAt: touch.receivedAt })
  if (account) await saveHeatIn(documents, account, { personId: counted.id, heat, lastTouchAt: engagement.lastTouchAt })
}

/**
 * Stores one touch and moves the score of person and account, within the caller's transaction, which holds the person; returns the touch.
 * Throws DuplicateKeyError for a touch that is stored already. At most five round trips, however long the history, for who counts alone and at one account.
 */
export const storeTouch = async (
  documents: TransactionDocuments,
  person: StoredPerson,
  { draft, caller }: { draft: TouchDraft; caller: Caller }
): Promise<Touchpoint> => {
  const counted = await holdCounted(documents, person)
  const counting = { person, counted: counted.id === person.id ? person : counted }
  const touch = touchOf(draft, counting, caller)
  await (hasDatedLinks(counted) ? saveRefolded : saveAdded)(documents, counting, touch)
  return touch
}
