import { type ChannelsLive, type ChannelsNotice, liveIn, noticeIn, outcomeOfReserving, type ReserveOutcome } from './channels-live-words'

type Answer = Record<string, never>
interface Call {
  success: (answer: Answer) => void
  fail: () => void
}
type Api = (options: Record<string, unknown> & Call) => void

/** WeChat's own object: these give no promise, and an older base library is without them. */
declare const wx: Partial<Record<'getChannelsLiveInfo' | 'getChannelsLiveNoticeInfo' | 'reserveChannelsLive' | 'openChannelsLive', Api>>

const call = (name: keyof typeof wx, options: Record<string, unknown>): Promise<Answer | null> => {
  const api = wx[name]
  if (api === undefined) return Promise.resolve(null)
  return new Promise((resolve) => api({ ...options, success: resolve, fail: () => resolve(null) }))
}

/** Whether a live of Channels can be opened from here. */
export const canOpenChannels = true

const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000)
const earlySeconds = 3 * 3600

/** Returns the event's live, or null when WeChat does not tell. */
export const channelsLive = async (finderUserName: string, { startsAt, endsAt }: { startsAt: string; endsAt: string }): Promise<ChannelsLive | null> => {
  const answer = await call('getChannelsLiveInfo', { finderUserName, startTime: secondsOf(startsAt) - earlySeconds, endTime: secondsOf(endsAt) })
  return answer && liveIn(answer)
}

/** Returns the announcement that can be reserved, or null. */
export const channelsNotice = async (finderUserName: string): Promise<ChannelsNotice | null> => {
  const answer = await call('getChannelsLiveNoticeInfo', { finderUserName })
  return answer && noticeIn(answer)
}

/** Asks to reserve; must be called by a tap. */
export const reserveChannels = async (noticeId: string): Promise<ReserveOutcome> => {
  const answer = await call('reserveChannelsLive', { noticeId })
  return answer === null ? 'failed' : outcomeOfReserving(answer)
}

/** Opens the live or its replay; must be called by a tap. Returns whether the person let it happen. */
export const openChannels = async ({ finderUserName, feedId, nonceId }: { finderUserName: string; feedId: string; nonceId: string }): Promise<boolean> => {
  // Without ids WeChat opens the newest live of the account.
  const ids = feedId === '' ? {} : { feedId, nonceId }
  return (await call('openChannelsLive', { finderUserName, ...ids })) !== null
}
