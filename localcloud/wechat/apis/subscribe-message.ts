import { valueProblem } from '../message-values'
import { quotaKey } from '../quota-key'
import type { WxApi } from '../wx-api-type'
import { WxError } from '../wx-error'

const maxKeptMessages = 500

const textOf = (value: unknown, refusal: 'invalidOpenid' | 'invalidTemplateId'): string => {
  if (typeof value === 'string' && value !== '') return value
  throw new WxError(refusal)
}

const checkData = (data: Record<string, unknown>, keys: readonly string[]): void => {
  for (const key of keys) {
    const entry = data[key]
    const value = typeof entry === 'object' && entry !== null && 'value' in entry ? entry.value : undefined
    const problem = valueProblem(key, value)
    if (problem !== null) throw new WxError('invalidMessage', `data.${key}.value ${problem}`)
  }
}

/** Sends one message to a user who has accepted one of this template; each takes one off the quota. */
export const sendSubscribeMessage: WxApi = ({ store, clock }, requestData) => {
  const { quotas, templates, sentMessages } = store.state
  const openid = textOf(requestData.touser, 'invalidOpenid')
  const templateId = textOf(requestData.template_id, 'invalidTemplateId')
  const data = (typeof requestData.data === 'object' && requestData.data !== null ? requestData.data : {}) as Record<string, unknown>
  checkData(data, templates[templateId] ?? Object.keys(data))
  const key = quotaKey(openid, templateId)
  const quota = quotas[key] ?? 0
  if (quota === 0) throw new WxError('noQuota')
  quotas[key] = quota - 1
  sentMessages.push({ openid, templateId, page: String(requestData.page ?? ''), data, sentAt: new Date(clock.nowMs()).toISOString() })
  sentMessages.splice(0, sentMessages.length - maxKeptMessages)
  store.save()
  return { msgid: sentMessages.length }
}
