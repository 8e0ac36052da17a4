import type { PushMessage } from '@shared/model/push'
import { hashOf } from '../../platform/ids'
import type { Platform } from '../../platform/platform'
import type { WechatConnection } from '../../platform/wechat-connections'
import { pushNonces } from '../../repositories/push-nonces'
import { noteProblem } from '../note-problem'
import { checkSignature, isRefused, openMessage, type Refusal } from './open-message'
import { answerText, appIdIn, bodyTextOf, type HttpAnswer, type HttpEvent, type SignedQuery, signedQueryOf } from './push-request'
import { pushIdOf, storePush } from './store-push'

/** What WeChat takes as done: it does not deliver again. */
const done = 'success'
/** Longer than a timestamp stays fresh on both sides. */
const nonceKeptMs = 20 * 60_000
const forbidden = new Set(['push-signature', 'push-stale', 'push-replayed', 'push-unconfigured'])

interface Received {
  answer: HttpAnswer
  /** Whether there is something new to fold. */
  isNew: boolean
}

const refused = async ({ documents, clock }: Platform, connection: WechatConnection | null, { reason, detail }: Refusal): Promise<Received> => {
  await noteProblem(documents, { reason, example: `${connection?.name ?? '未登记的应用'}：${detail}`, now: clock.now() })
  return { answer: answerText(forbidden.has(reason) ? 403 : 400, 'refused'), isNew: false }
}

/** A number that WeChat made up; anything that could be more than that is not given back. */
const checkUrl = ({ echostr }: SignedQuery): Received => ({
  answer: /^[\w-]{1,128}$/.test(echostr) ? answerText(200, echostr) : answerText(400, 'refused'),
  isNew: false
})

/** A signature belongs to the push that came under it first: the same push again is a redelivery, another one is a replay. */
const isReplay = async ({ documents, clock }: Platform, { appId }: WechatConnection, { query, message }: { query: SignedQuery; message: PushMessage }) => {
  const pushId = pushIdOf(appId, message)
  const { timestamp, nonce, signature } = query
  const expiresAt = new Date(Date.parse(clock.now()) + nonceKeptMs).toISOString()
  return (await pushNonces.firstPush(documents, { id: hashOf('nonce', appId, timestamp, nonce, signature), pushId, expiresAt })) !== pushId
}

const take = async (platform: Platform, connection: WechatConnection, { query, message }: { query: SignedQuery; message: PushMessage }): Promise<Received> => {
  if (await isReplay(platform, connection, { query, message }))
    return refused(platform, connection, { reason: 'push-replayed', detail: '同一个签名带来了另一条消息' })
  const isNew = await storePush(platform.documents, connection.appId, { message, now: platform.clock.now() })
  return { answer: answerText(200, done), isNew }
}

/** Answers a call to the address set on WeChat's site: its check with GET, a message with POST. What is refused becomes a problem with its reason. */
export const receiveHttp = async (platform: Platform, event: HttpEvent): Promise<Received> => {
  const connection = platform.env.WECHAT_CONNECTIONS.find(({ appId }) => appId === appIdIn(event)) ?? null
  if (connection === null) return refused(platform, null, { reason: 'push-unconfigured', detail: '地址里的 AppID 没有登记' })
  const body = bodyTextOf(event)
  if (body === null) return refused(platform, connection, { reason: 'push-too-large', detail: `${Math.ceil(event.body.length / 1024)} KB` })
  const query = signedQueryOf(event)
  const unsigned = checkSignature(connection, query, platform.clock.now())
  if (unsigned !== null) return refused(platform, connection, unsigned)
  if (event.httpMethod === 'GET') return checkUrl(query)
  const message =
    event.httpMethod === 'POST' ? openMessage(connection, query, body) : { reason: 'push-unreadable' as const, detail: 'HTTP 方法不是 GET 或 POST' }
  return isRefused(message) ? refused(platform, connection, message as Refusal) : take(platform, connection, { query, message })
}
