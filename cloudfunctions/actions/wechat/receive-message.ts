import { messageFrom, textOf } from '@shared/domain/wechat/message'
import type { PushMessage } from '@shared/model/push'
import { AppError } from '../../platform/app-error'
import type { Invocation } from '../../platform/caller'
import type { Platform } from '../../platform/platform'
import { noteProblem } from '../note-problem'
import { storePush } from './store-push'

/** Ways in which a person's app calls; the cloud's rule "invoke": false keeps them out, and so does this. */
const clients = ['wx_client', 'wx_devtools', 'wx_http', 'scf']

/** The account by its original id; without one, the mini-program of this environment. */
const appIdOf = ({ env }: Platform, message: PushMessage, invocation: Invocation): string => {
  const originalId = textOf(message, 'ToUserName')
  return env.WECHAT_CONNECTIONS.find((connection) => connection.originalId === originalId)?.appId ?? invocation.appId
}

/** Takes a message of the cloud's own message push, which WeChat has verified. Returns whether it is new; throws FORBIDDEN for a call that a client made. */
export const receiveMessage = async (platform: Platform, event: unknown, invocation: Invocation): Promise<boolean> => {
  if (invocation.sources.some((source) => clients.includes(source))) throw new AppError('FORBIDDEN', '这个功能只接收微信的消息推送')
  const now = platform.clock.now()
  const message = messageFrom(event)
  const appId = message && appIdOf(platform, message, invocation)
  if (!message || !appId || textOf(message, 'MsgType') === '') {
    await noteProblem(platform.documents, { reason: 'push-unreadable', example: '消息推送的内容不完整', now })
    return false
  }
  return storePush(platform.documents, appId, { message, now })
}
