import { kindTexts } from '@shared/domain/alerts/message-texts'
import { textOf } from '@shared/domain/wechat/message'
import { occurredAtOf } from '@shared/domain/wechat/occurred-at'
import { effectOf, openIdIn, type PushEffect } from '@shared/domain/wechat/push-effect'
import type { Push, PushMessage } from '@shared/model/push'
import type { TransactionDocuments } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { pushes } from '../../repositories/pushes'
import { erasePerson, finishErasing } from '../erase-person'
import { noteProblem } from '../note-problem'
import { askFollowScene } from './ask-follow-scene'
import { pushedPlaces } from './pushed-places'
import { type FollowerAct, recordFollower } from './record-follower'
import { revokeField } from './revoke-field'
import { personIdOf } from './store-push'

/** Once folded only the fact remains that it came, so that a redelivery stays one. */
const end = (outcome: string): Pick<Push, 'status' | 'outcome' | 'raw' | 'personId' | 'leaseUntil'> => ({
  status: 'folded',
  outcome,
  raw: null,
  personId: null,
  leaseUntil: null
})

/** Does the work and ends the push in one transaction; null when another runner was faster. */
const inOneStep = (platform: Platform, { id }: Push, work: (documents: TransactionDocuments) => Promise<string>): Promise<string | null> =>
  platform.documents.transaction(async (transaction) => {
    const held = await pushes.hold(transaction, id)
    if (held?.status !== 'waiting') return null
    const outcome = await work(transaction)
    if (outcome !== 'erasing') await pushes.update(transaction, id, end(outcome))
    return outcome
  })

const actOf = async (platform: Platform, push: Push & { personId: string }, { message, effect }: Parsed): Promise<FollowerAct | null> => {
  const { id, appId, personId, receivedAt } = push
  const occurredAt = occurredAtOf(textOf(message, 'CreateTime'), receivedAt)
  if (occurredAt === null || (effect.kind !== 'follow' && effect.kind !== 'unfollow' && effect.kind !== 'topics' && effect.kind !== 'touch')) return null
  const followScene = effect.kind === 'follow' ? await askFollowScene(platform, appId, openIdIn(message)) : null
  const places = await pushedPlaces(platform.documents, effect, { occurredAt, now: platform.clock.now() })
  return { pushId: id, appId, personId, occurredAt, receivedAt, effect, followScene, places }
}

interface Parsed {
  message: PushMessage
  effect: PushEffect
}

const foldAct = async (platform: Platform, push: Push & { personId: string }, parsed: Parsed): Promise<string | null> => {
  const act = await actOf(platform, push, parsed)
  if (act === null) return inOneStep(platform, push, async () => 'too-old')
  for (;;) {
    const outcome = await inOneStep(platform, push, (transaction) => recordFollower(transaction, act))
    if (outcome !== 'erasing') return outcome
    // Once the person is gone the act begins anew, as for anybody unknown.
    await finishErasing(platform.documents, push.personId)
  }
}

/** A withdrawal is for the person of the app it names, and only that app may send it. */
const isOwn = ({ appId }: Push, message: PushMessage): boolean => textOf(message, 'AppID') === '' || textOf(message, 'AppID') === appId

const foldWithdrawal = async (platform: Platform, push: Push & { personId: string }, { message, effect }: Parsed): Promise<string | null> => {
  if (!isOwn(push, message)) return inOneStep(platform, push, async () => 'other-app')
  if (effect.kind === 'revoke') return inOneStep(platform, push, (transaction) => revokeField(transaction, push, effect.field))
  await erasePerson(platform.documents, push.personId, platform.clock.now())
  return inOneStep(platform, push, async () => 'erased')
}

/** Lets one stored push have its effect, exactly once however often it is tried, and returns what came of it. */
export const foldPush = async (platform: Platform, push: Push): Promise<string | null> => {
  const message = JSON.parse(push.raw ?? '{}') as PushMessage
  const effect = effectOf(message)
  const personId = personIdOf(push.appId, message)
  if (effect.kind === 'none') return inOneStep(platform, push, async () => effect.why)
  if (personId === null) return inOneStep(platform, push, async () => 'nobody')
  const isWithdrawal = effect.kind === 'revoke' || effect.kind === 'cancel'
  const outcome = await (isWithdrawal ? foldWithdrawal : foldAct)(platform, { ...push, personId }, { message, effect })
  if (outcome === 'no-consent') {
    const example = effect.kind === 'touch' ? `${kindTexts[effect.touch]} ${effect.subject.title}` : effect.kind
    await noteProblem(platform.documents, { reason: 'push-no-consent', example, now: platform.clock.now() })
  }
  return outcome
}
