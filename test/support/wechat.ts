import { randomInt } from 'node:crypto'
import { encryptPush, signatureOf } from '../../cloudfunctions/platform/wechat-crypto'
import type { LocalCloud } from '../../localcloud/server/options'
import type { OpenCloud } from './cloud'
import { fireTimer } from './controls'

/** Apps that push, one per mode; the secrets are the tests' own. */
const secrets = { token: 'test-token', encodingAesKey: 'abcdefghijklmnopqrstuvwxyz0123456789ABCDEFG' }
export const apps = {
  plain: { appId: 'wx-oa-plain', name: '明文号', originalId: 'gh_plain', mode: 'plain', ...secrets },
  compatible: { appId: 'wx-oa-compatible', name: '兼容号', originalId: 'gh_compatible', mode: 'compatible', ...secrets },
  safe: { appId: 'wx-oa-safe', name: '安全号', originalId: 'gh_safe', mode: 'safe', ...secrets }
} as const
export type Mode = keyof typeof apps

export const wechatEnv = { BOOTSTRAP_ADMIN_OPENID: 'openid-admin', LOG_LEVEL: 'error', WECHAT_CONNECTIONS: JSON.stringify(Object.values(apps)) }

export type Fields = { [name: string]: string | number | Fields | Fields[] }

const xmlValue = (value: Fields[string], name: string): string => {
  if (Array.isArray(value)) return value.map((item) => xmlValue(item, name)).join('')
  if (typeof value === 'object') return `<${name}>${xmlFields(value)}</${name}>`
  return typeof value === 'number' ? `<${name}>${value}</${name}>` : `<${name}><![CDATA[${value}]]></${name}>`
}
const xmlFields = (fields: Fields): string =>
  Object.entries(fields)
    .map(([name, value]) => xmlValue(value, name))
    .join('')

/** A message as WeChat writes it. */
export const xmlOf = (fields: Fields): string => `<xml>${xmlFields(fields)}</xml>`

export const nowSeconds = (): number => Math.floor(Date.now() / 1000)

/** An event of a person toward the account of that mode. */
export const eventFrom = (openId: string, Event: string, more: Fields = {}, mode: Mode = 'safe'): Fields => ({
  ToUserName: apps[mode].originalId,
  FromUserName: openId,
  CreateTime: nowSeconds(),
  MsgType: 'event',
  Event,
  ...more
})

/** One call of WeChat's servers. */
export interface Call {
  path: string
  query: Record<string, string>
  body: string
}

export const urlOf = ({ path, query }: Call): string => `/http${path}?${new URLSearchParams(query)}`

const bodyIn = (format: 'xml' | 'json', fields: Fields): string => (format === 'xml' ? xmlOf(fields) : JSON.stringify(fields))

/** A signed and, by its mode, encrypted call; a nonce of its own each time, as WeChat does. */
export const callOf = (fields: Fields, { mode = 'safe', format = 'xml' }: { mode?: Mode; format?: 'xml' | 'json' } = {}): Call =>
  signedCall(bodyIn(format, fields), { mode, format, plain: fields })

/** The same for any text, a hostile one included. */
export const signedCall = (text: string, { mode = 'safe', format = 'xml', plain = {} }: { mode?: Mode; format?: 'xml' | 'json'; plain?: Fields }): Call => {
  const { appId, token, encodingAesKey } = apps[mode]
  const timestamp = String(nowSeconds())
  const nonce = String(randomInt(2 ** 40))
  const signed = { signature: signatureOf(token, timestamp, nonce), timestamp, nonce }
  const path = `/wechat/${appId}`
  if (mode === 'plain') return { path, query: signed, body: text }
  const Encrypt = encryptPush({ appId, encodingAesKey }, text)
  const query = { ...signed, encrypt_type: 'aes', msg_signature: signatureOf(token, timestamp, nonce, Encrypt) }
  const envelope = mode === 'safe' ? { ToUserName: apps[mode].originalId, Encrypt } : { ...plain, Encrypt }
  return { path, query, body: bodyIn(format, envelope) }
}

export const send = (cloud: LocalCloud, call: Call): Promise<Response> =>
  fetch(`${cloud.url}${urlOf(call)}`, { method: 'POST', headers: { 'content-type': 'text/xml' }, body: call.body })

/** Sends an event and waits until its effect is in. */
export const push = async (open: OpenCloud, fields: Fields, options: { mode?: Mode; format?: 'xml' | 'json' } = {}): Promise<void> => {
  const response = await send(open.cloud, callOf(fields, options))
  if (!response.ok) throw new Error(`push: ${response.status} ${await response.text()}`)
  await settle(open)
}

/** Waits until nothing waits to be folded; the timer may help. */
export const settle = async (open: OpenCloud): Promise<void> => {
  while ((await open.documents.count('pushes', { status: 'waiting' })) > 0) await fireTimer(open.cloud, 'jobs', 'tick')
}
