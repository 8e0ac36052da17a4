import { watchFromDay } from '@shared/domain/alerts/watch-window'
import { excludedByOf, excludedReasonOf } from '@shared/domain/identity/excluded-reason'
import { identityOf } from '@shared/domain/identity/identity'
import { addUnit } from '@shared/domain/surge/person-units'
import { dayOf } from '@shared/domain/time/day'
import type { Touchpoint, TouchpointKind } from '@shared/model/touchpoint'
import type { Caller } from '../platform/define-action'
import type { TransactionDocuments } from '../platform/documents'
import { idFrom } from '../platform/ids'
import { accounts, type ScoredAccount } from '../repositories/accounts'
import { people, type StoredPerson } from '../repositories/people'
import { touchpoints } from '../repositories/touchpoints'
import { presentValues, savePersonIn } from './account-engagement'
import { hasDatedLinks, holdCounted } from './counted-person'
import { refoldWith } from './person-link'
import { unitCountsAt } from './person-units'
import { isNewerThan, keptScoring, liveScoring, type Scoring } from './scoring'
import { engagementWith, readBuckets } from './touch-engagement'

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
  /** How much, in the kind's own unit: minutes, interest 1–3. */
  quantity?: number | null
  topicIds?: string[]
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
    sourceAppId: draft.sourceAppId ?? null,
    quantity: draft.quantity ?? null,
    topicIds: draft.topicIds ?? []
  }
}

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
  const after = person === counted ? { ...counted, ...seenBy(counted, touch) } : { ...counted, updatedAt: touch.receivedAt }
  await refoldWith(documents, { before: counted, after, touch })
}

/** This instance may not have heard of a version yet that the person or account is counted by already. */
const scoringFor = async (
  documents: TransactionDocuments,
  { counted, account, now }: { counted: StoredPerson; account: ScoredAccount | null; now: string }
): Promise<Scoring> => {
  const kept = await keptScoring(documents, now)
  const isBehind = isNewerThan(kept, counted.engagement.slots) || (account !== null && isNewerThan(kept, account.slots))
  return isBehind ? liveScoring(documents, now) : kept
}

const saveAdded = async (documents: TransactionDocuments, { person, counted }: Counting, touch: Touchpoint): Promise<void> => {
  const account = await holdAccount(documents, counted, touch)
  const scoring = await scoringFor(documents, { counted, account, now: touch.receivedAt })
  const bucketTouches = await readBuckets(documents, counted, { touch, scoring })
  await touchpoints.insert(documents, touch)

  if (person !== counted) await people.update(documents, person.id, seenBy(person, touch))
  const added = await engagementWith(documents, counted, { touch, bucketTouches, scoring })
  const seen = person === counted ? seenBy({ ...counted, engagement: added }, touch) : { engagement: added, updatedAt: touch.receivedAt }
  const units = addUnit(counted.units ?? {}, touch, watchFromDay(dayOf(touch.receivedAt)))
  await people.update(documents, counted.id, { ...seen, units })
  if (!account) return
  const counts = unitCountsAt({ ...counted, units }, account.id)
  const at = { personId: counted.id, values: presentValues(added), counts, touch, now: touch.receivedAt }
  await savePersonIn(documents, account, { person: at, scoring })
}

/**
 * Stores one touch and moves the scores of person and account by both models, within the caller's transaction, which holds the person; returns the touch.
 * Throws DuplicateKeyError for a touch that is stored already. Five round trips, however long the history, for who counts alone and at one account;
 * one more each five seconds, to learn which models there are.
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
