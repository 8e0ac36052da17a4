import { isFreshTimestamp } from '@shared/domain/wechat/is-fresh'
import { messageFrom, textOf } from '@shared/domain/wechat/message'
import type { ProblemReason } from '@shared/model/problem-reasons'
import type { PushMessage } from '@shared/model/push'
import { readBody } from '../../platform/read-body'
import type { WechatConnection } from '../../platform/wechat-connections'
import { decryptPush, isSameText, signatureOf } from '../../platform/wechat-crypto'
import type { SignedQuery } from './push-request'

/** Why a call is refused, and one word of what was wrong for the example. */
export interface Refusal {
  reason: ProblemReason
  detail: string
}

const refuse = (reason: ProblemReason, detail: string): Refusal => ({ reason, detail })

/** Returns why a call is not WeChat's own of just now, or null when it is. Who has no token is never right. */
export const checkSignature = ({ token }: WechatConnection, query: SignedQuery, now: string): Refusal | null => {
  if (token === undefined) return refuse('push-unconfigured', '没有设置令牌')
  const { signature, timestamp, nonce } = query
  if (!isSameText(signature, signatureOf(token, timestamp, nonce))) return refuse('push-signature', `timestamp ${timestamp.slice(0, 12)}`)
  return isFreshTimestamp(timestamp, now) ? null : refuse('push-stale', `timestamp ${timestamp}`)
}

const decrypt = ({ appId, encodingAesKey, token = '' }: WechatConnection, query: SignedQuery, encrypted: string): string | Refusal => {
  if (encodingAesKey === undefined) return refuse('push-unconfigured', '没有设置消息加解密密钥')
  const isSigned = isSameText(query.msgSignature, signatureOf(token, query.timestamp, query.nonce, encrypted))
  if (!isSigned) return refuse('push-signature', 'msg_signature')
  const opened = decryptPush({ appId, encodingAesKey }, encrypted)
  if (opened === null) return refuse('push-undecryptable', '密文不完整或密钥不符')
  return opened.isForThisApp ? opened.text : refuse('push-other-app', `不是 ${appId} 的消息`)
}

const read = (text: string): PushMessage | Refusal => messageFrom(readBody(text)) ?? refuse('push-unreadable', '不是微信的 XML 或 JSON')

const isRefusal = (value: PushMessage | Refusal): value is Refusal => typeof value.reason === 'string' && typeof value.detail === 'string'

/** What stands beside the ciphertext is signed by nobody, and must not say otherwise. */
const isSameReceiver = (envelope: PushMessage, message: PushMessage): boolean => {
  const outside = textOf(envelope, 'ToUserName')
  return outside === '' || outside === textOf(message, 'ToUserName')
}

/** Returns the message in a signed body, by the way its app is set to: compatible and safe mode read the ciphertext alone, so nothing weaker gets in. */
export const openMessage = (connection: WechatConnection, query: SignedQuery, body: string): PushMessage | Refusal => {
  const envelope = read(body)
  if (isRefusal(envelope) || connection.mode === 'plain') return envelope
  const encrypted = textOf(envelope, 'Encrypt')
  if (query.encryptType !== 'aes' || encrypted === '') return refuse('push-signature', '消息没有加密')
  const text = decrypt(connection, query, encrypted)
  if (typeof text !== 'string') return text
  const message = read(text)
  if (isRefusal(message) || isSameReceiver(envelope, message)) return message
  return refuse('push-signature', 'ToUserName')
}

export const isRefused = isRefusal
