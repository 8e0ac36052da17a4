import { createHash, randomBytes } from 'node:crypto'
import type { Wechat } from './wechat'
import type { ChannelsLive } from './wechat-state'
import { WxError } from './wx-error'

type Body = Record<string, unknown>

const pageSize = 2
const tokenSeconds = 7200

/** The page after the place that last_buffer names, with WeChat's own way of saying that there is more. */
const pageOf = <Item>(items: readonly Item[], { last_buffer }: Body): { page: Item[]; last_buffer: string; continue_flag: boolean } => {
  const from = typeof last_buffer === 'string' && last_buffer !== '' ? Number(Buffer.from(last_buffer, 'base64').toString()) : 0
  if (!Number.isInteger(from)) throw new WxError('invalidArguments')
  const end = from + pageSize
  return { page: items.slice(from, end), last_buffer: Buffer.from(String(end)).toString('base64'), continue_flag: end < items.length }
}

const infoOf = ({ anchorNickname, startTime, title }: ChannelsLive, values: Record<string, string>) =>
  // WeChat wraps each entry, and the form within it, as JSON in text.
  JSON.stringify({
    anchor_nickname: anchorNickname,
    live_start_time: startTime,
    live_description: title,
    leads_data: JSON.stringify(Object.entries(values).map(([key, value]) => ({ title: key, value })))
  })

const leadsOf = (lives: readonly ChannelsLive[]) => lives.flatMap((live) => live.leads.map((values) => infoOf(live, values)))

const isBetween = ({ startTime }: ChannelsLive, { start_time, end_time }: Body): boolean =>
  startTime >= Number(start_time ?? 0) && startTime <= Number(end_time ?? 0)

const recordOf = ({ anchorNickname, startTime, title, audienceCount, exposureCount, clickCount, leads }: ChannelsLive) => ({
  anchor_nickname: anchorNickname,
  live_start_time: startTime,
  live_description: title,
  live_audience_count: audienceCount,
  exposure_uv: exposureCount,
  click_uv: clickCount,
  exposure_click_rate: exposureCount === 0 ? 0 : clickCount / exposureCount,
  leads_num: leads.length
})

const unique = (values: readonly string[]): string[] => [...new Set(values)].filter((value) => value !== '')

/** The five APIs of the lead forms, by the last part of their paths. */
const leadsApis: Record<string, (lives: readonly ChannelsLive[], body: Body) => Body> = {
  get_leads_request_id: (lives, body) => {
    const { page, ...rest } = pageOf(unique(lives.map(({ requestId }) => requestId)), body)
    return { item: page.map((request_id) => ({ request_id })), ...rest }
  },
  get_leads_component_id: (lives, body) => {
    const { page, ...rest } = pageOf(unique(lives.map(({ componentId }) => componentId)), body)
    return { item: page.map((leads_component_id) => ({ leads_component_id, leads_description: '留资', status: 4 })), ...rest }
  },
  get_leads_info_by_request_id: (lives, body) => {
    const { page, ...rest } = pageOf(leadsOf(lives.filter(({ requestId }) => requestId === body.request_id)), body)
    return { user_data: page, ...rest }
  },
  get_leads_info_by_component_id: (lives, body) => {
    const { page, ...rest } = pageOf(leadsOf(lives.filter((live) => live.componentId === body.leads_component_id && isBetween(live, body))), body)
    return { user_data: page, ...rest }
  },
  get_leads_component_promote_record: (lives, body) => {
    const { page, ...rest } = pageOf(
      lives.filter((live) => live.componentId === body.leads_component_id && isBetween(live, body)),
      body
    )
    return { record_data: page.map(recordOf), ...rest }
  }
}

const issueToken = ({ store, clock }: Wechat, { grant_type, appid, secret }: Body): Body => {
  const { channels } = store.state
  if (grant_type !== 'client_credential' || appid !== channels.appId) throw new WxError('invalidAppId')
  if (secret !== channels.secret) throw new WxError('invalidSecret')
  channels.tokenCalls += 1
  const isGood = channels.token !== null && channels.tokenEndsAtMs > clock.nowMs()
  // The stable token stays the same until it ends.
  if (!isGood) channels.token = createHash('sha256').update(randomBytes(16)).digest('hex')
  if (!isGood) channels.tokenEndsAtMs = clock.nowMs() + tokenSeconds * 1000
  store.save()
  return { access_token: channels.token, expires_in: Math.floor((channels.tokenEndsAtMs - clock.nowMs()) / 1000) }
}

const checkToken = ({ store, clock }: Wechat, token: string | null): void => {
  const { channels } = store.state
  if (token === null || token !== channels.token) throw new WxError('invalidCredential')
  if (channels.tokenEndsAtMs <= clock.nowMs()) throw new WxError('expiredToken')
}

export const channelsPaths = ['/cgi-bin/stable_token', '/channels/leads/'] as const

const answerTo = (wechat: Wechat, url: URL, body: Body): Body => {
  if (url.pathname === '/cgi-bin/stable_token') return issueToken(wechat, body)
  checkToken(wechat, url.searchParams.get('access_token'))
  const name = url.pathname.slice('/channels/leads/'.length)
  const refusal = wechat.store.state.refusals[name]
  if (refusal !== undefined) return { errcode: refusal, errmsg: 'refused on purpose' }
  const api = Object.hasOwn(leadsApis, name) ? leadsApis[name] : undefined
  if (api === undefined) throw new WxError('invalidArguments', name)
  return api(wechat.store.state.channels.lives, body)
}

/** Answers the APIs of the Channels assistant as WeChat does: with 200, and errcode in the body. */
export const answerChannels = (wechat: Wechat, url: URL, body: Body): Body => {
  try {
    return { errcode: 0, errmsg: 'ok', ...answerTo(wechat, url, body) }
  } catch (error) {
    if (error instanceof WxError) return { errcode: error.errcode, errmsg: error.message }
    throw error
  }
}
