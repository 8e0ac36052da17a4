import { randomBytes } from 'node:crypto'
import { CloudError } from '../cloud-error'
import { isDate } from './china-date'
import { quotaKey } from './quota-key'
import type { Wechat } from './wechat'
import type { Article, ArticleCounts } from './wechat-state'

type Body = Record<string, unknown>

const textIn = (body: Body, name: string): string => {
  const value = body[name]
  if (typeof value === 'string' && value !== '') return value
  throw new CloudError('INVALID_PARAM', `${name} must be text.`)
}

const isObject = (value: unknown): value is Body => typeof value === 'object' && value !== null && !Array.isArray(value)

/** A user taps the button that gives the phone number: returns the one-time code that the button's event would hold. */
export const issuePhoneCode = ({ store, clock }: Wechat, body: Body): { code: string } => {
  const code = randomBytes(32).toString('hex')
  const { countryCode = '86' } = body
  store.state.phoneCodes[code] = { phoneNumber: textIn(body, 'phoneNumber'), countryCode: String(countryCode), issuedAtMs: clock.nowMs(), isUsed: false }
  store.save()
  return { code }
}

/** A user accepts messages of a template: each acceptance is one message. Returns how many may be sent now. */
export const grantSubscription = ({ store }: Wechat, body: Body): { quota: number } => {
  const { count = 1 } = body
  if (typeof count !== 'number' || !Number.isInteger(count)) throw new CloudError('INVALID_PARAM', 'count must be a whole number.')
  const key = quotaKey(textIn(body, 'openid'), textIn(body, 'templateId'))
  const quota = Math.max(0, (store.state.quotas[key] ?? 0) + count)
  store.state.quotas[key] = quota
  store.save()
  return { quota }
}

/** A template is chosen on WeChat's site: says which keys its messages must have. */
export const setTemplate = ({ store }: Wechat, body: Body): { keys: string[] } => {
  if (!Array.isArray(body.keys) || body.keys.length === 0) throw new CloudError('INVALID_PARAM', 'keys must be a list such as ["thing1", "time2"].')
  const keys = body.keys.map(String)
  store.state.templates[textIn(body, 'templateId')] = keys
  store.save()
  return { keys }
}

const countsOf = (value: unknown): ArticleCounts => {
  const isCounts = isObject(value) && Object.values(value).every((count) => typeof count === 'number' && Number.isFinite(count))
  if (!isCounts) throw new CloudError('INVALID_PARAM', 'The counts of a day must be numbers, such as {"read_user": 12, "share_user": 1}.')
  return value as ArticleCounts
}

const articleOf = (entry: unknown): Article => {
  if (!isObject(entry)) throw new CloudError('INVALID_PARAM', 'An article must be an object.')
  const { msgid, publishedOn, publishType = 0, days } = entry
  if (typeof msgid !== 'string' || !/^\d+_\d+$/.test(msgid)) throw new CloudError('INVALID_PARAM', 'msgid must be <id>_<index>, such as 2247490098_1.')
  if (!isDate(publishedOn) || !isObject(days) || !Object.keys(days).every(isDate)) {
    throw new CloudError('INVALID_PARAM', 'An article needs publishedOn (YYYY-MM-DD) and days, by date.')
  }
  return {
    msgid,
    publishedOn,
    publishType: Number(publishType),
    days: Object.fromEntries(Object.entries(days).map(([date, counts]) => [date, countsOf(counts)]))
  }
}

/** An article is published and read: takes its counts by day, day by day over what was known. `isDelayed` holds yesterday's back. */
export const takeArticles = ({ store }: Wechat, { articles, isDelayed }: Body): { articleCount: number; isDelayed: boolean } => {
  const { state } = store
  for (const article of (Array.isArray(articles) ? articles : []).map(articleOf)) {
    state.articles[article.msgid] = { ...article, days: { ...state.articles[article.msgid]?.days, ...article.days } }
  }
  if (typeof isDelayed === 'boolean') state.isDelayed = isDelayed
  store.save()
  return { articleCount: Object.keys(state.articles).length, isDelayed: state.isDelayed }
}

/** Somebody follows an official account: what user/info will say of them. */
export const takeFollower = ({ store }: Wechat, body: Body): { openid: string } => {
  const openid = textIn(body, 'openid')
  store.state.followers[openid] = { subscribeScene: textIn(body, 'subscribeScene'), unionid: typeof body.unionid === 'string' ? body.unionid : null }
  store.save()
  return { openid }
}

/** WeChat refuses an API from now on, as for an account that is not verified (48001); errcode 0 ends it. */
export const refuseApi = ({ store }: Wechat, body: Body): Record<string, number> => {
  const { errcode } = body
  if (typeof errcode !== 'number' || !Number.isInteger(errcode)) throw new CloudError('INVALID_PARAM', 'errcode must be a whole number, such as 48001.')
  const { [textIn(body, 'apiName')]: _before, ...others } = store.state.refusals
  store.state.refusals = errcode === 0 ? others : { ...others, [textIn(body, 'apiName')]: errcode }
  store.save()
  return store.state.refusals
}
