import { foldSubscription, type SubscriptionChange } from '@shared/domain/wechat/fold-subscription'
import { mayRecord } from '@shared/domain/wechat/may-record'
import type { PushEffect } from '@shared/domain/wechat/push-effect'
import type { TouchpointKind } from '@shared/model/touchpoint'
import type { Caller } from '../../platform/define-action'
import type { TransactionDocuments } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'
import { subscriptions } from '../../repositories/subscriptions'
import { holdCounted } from '../counted-person'
import { newPerson } from '../person'
import { storeTouch, type TouchDraft } from '../store-touch'
import { topicsOfKeyword } from '../topics-of-keyword'
import type { PushedPlace } from './pushed-places'

/** A pushed act of one person in one official account. */
export interface FollowerAct {
  pushId: string
  appId: string
  personId: string
  occurredAt: string
  receivedAt: string
  effect: Extract<PushEffect, { kind: 'follow' | 'unfollow' | 'topics' | 'touch' }>
  /** WeChat's subscribe_scene of a follow; null when it is none or could not be asked for. */
  followScene: string | null
  /** What the codes and templates it names stand for. */
  places: ReadonlyMap<string, PushedPlace>
}

interface PlannedTouch {
  kind: TouchpointKind
  subject: { id: string; title: string }
  /** The code or template it came through; null for none. */
  through: string | null
}

/** Nobody of ours: colleagues follow under an openid that their membership does not know. */
const follower = (personId: string): Caller => ({ openId: '', personId, memberId: '', role: 'visitor', name: null })

const touchesOf = ({ effect, appId }: FollowerAct): PlannedTouch[] => {
  const account = { id: `oa:${appId}`, title: appId }
  switch (effect.kind) {
    case 'follow':
      return [
        { kind: 'oa_follow', subject: account, through: effect.sceneCode },
        ...(effect.sceneCode === null
          ? []
          : [{ kind: 'qr_scan' as const, subject: { id: `qr:${effect.sceneCode}`, title: effect.sceneCode }, through: effect.sceneCode }])
      ]
    case 'unfollow':
      return [{ kind: 'oa_unfollow', subject: account, through: null }]
    case 'topics':
      return effect.answers.map(({ templateId, isAccepted }) => ({
        kind: isAccepted ? ('oa_subscribe_topic' as const) : ('unsubscribe_topic' as const),
        subject: { id: `topic:${templateId}`, title: templateId },
        through: templateId
      }))
    case 'touch':
      return [{ kind: effect.touch, subject: effect.subject, through: effect.subject.title }]
  }
}

const changeOf = ({ effect, occurredAt, pushId, followScene }: FollowerAct): SubscriptionChange | null => {
  const change = { at: occurredAt, pushId }
  if (effect.kind === 'follow') return { ...change, kind: 'follow', scene: followScene, sceneCode: effect.sceneCode }
  if (effect.kind === 'unfollow') return { ...change, kind: 'unfollow' }
  return effect.kind === 'topics' ? { ...change, kind: 'topics', answers: effect.answers } : null
}

const saveSubscription = async (documents: TransactionDocuments, act: FollowerAct): Promise<void> => {
  const change = changeOf(act)
  if (change === null) return
  const { isNew, ...before } = await subscriptions.hold(documents, act.appId, act.personId)
  await subscriptions.save(documents, { ...foldSubscription(before, change), isNew })
}

const holdOrMake = async (documents: TransactionDocuments, { personId, receivedAt }: FollowerAct): Promise<StoredPerson> => {
  const held = await people.hold(documents, personId)
  if (held) return held
  const created = newPerson(personId, { consent: null, now: receivedAt })
  await people.insert(documents, created)
  return created
}

/** An own content says what the code is about, and people read its title rather than a code. A follow is of the account, whatever led to it. */
const draftOf = (act: FollowerAct, { kind, subject, through }: PlannedTouch, index: number): TouchDraft => {
  const place = through === null ? undefined : act.places.get(through)
  const isOfPlace = place !== undefined && kind !== 'oa_follow'
  return {
    clientId: `${act.pushId}-${index}`,
    kind,
    subject: isOfPlace ? { ...subject, title: place.title } : subject,
    topicIds: isOfPlace ? place.topicIds : [],
    entry: place?.entry ?? null,
    scene: null,
    occurredAt: act.occurredAt,
    receivedAt: act.receivedAt,
    sourceAppId: act.appId
  }
}

/** A keyword says itself what it is about. */
const withTopics = async (documents: TransactionDocuments, draft: TouchDraft): Promise<TouchDraft> =>
  draft.kind === 'oa_keyword' ? { ...draft, topicIds: await topicsOfKeyword(documents, draft.subject.title, draft.receivedAt) } : draft

/** What came of it; `erasing` when the person is being deleted and the act must wait. */
export type FollowerOutcome = 'recorded' | 'no-consent' | 'erasing'

/** Records a follower's act within the caller's transaction: the subscription, and those touches that may be stored of them. */
export const recordFollower = async (documents: TransactionDocuments, act: FollowerAct): Promise<FollowerOutcome> => {
  const planned = touchesOf(act)
  const known = act.effect.kind === 'touch' ? await people.hold(documents, act.personId) : await holdOrMake(documents, act)
  if (known?.isErasing) return 'erasing'
  await saveSubscription(documents, act)
  if (known === null) return 'no-consent'
  // Who counts with the person of the mini-program agreed there, to joining the accounts as well.
  const { consent } = await holdCounted(documents, known)
  const allowed = planned.filter(({ kind }) => mayRecord(kind, consent))
  if (allowed.length === 0) return 'no-consent'
  // One after the other: each moves the same person.
  let person: StoredPerson | null = known
  for (const touch of allowed) {
    const draft = await withTopics(documents, draftOf(act, touch, planned.indexOf(touch)))
    if (person) await storeTouch(documents, person, { draft, caller: follower(act.personId) })
    person = await people.byId(documents, act.personId)
  }
  return 'recorded'
}
