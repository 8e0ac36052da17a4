import { messageKeyOf } from '@shared/domain/wechat/message-key'
import { effectOf, openIdIn } from '@shared/domain/wechat/push-effect'
import type { Push, PushMessage } from '@shared/model/push'
import type { Documents } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { pushes } from '../../repositories/pushes'

/** Returns the id under which a message is stored: a redelivery has the same. */
export const pushIdOf = (appId: string, message: PushMessage): string => idFrom('push', appId, ...messageKeyOf(message))

/** Returns the id of the person a message is about; null when it names none. */
export const personIdOf = (appId: string, message: PushMessage): string | null => {
  const openId = openIdIn(message)
  return openId === '' ? null : idFrom('person', appId, openId)
}

/** Who is erased takes their waiting pushes along, but not the one that asks for it. */
const pushOf = (appId: string, message: PushMessage, now: string): Push => {
  return {
    id: pushIdOf(appId, message),
    appId,
    personId: effectOf(message).kind === 'cancel' ? null : personIdOf(appId, message),
    raw: JSON.stringify(message),
    status: 'waiting',
    outcome: null,
    tryCount: 0,
    leaseUntil: null,
    receivedAt: now
  }
}

/** Stores a message as it came, once; its effect is folded in afterwards. Returns whether it is new. */
export const storePush = (documents: Documents, appId: string, { message, now }: { message: PushMessage; now: string }): Promise<boolean> =>
  pushes.insertOnce(documents, pushOf(appId, message, now))
