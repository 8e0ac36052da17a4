import { CloudError } from '../cloud-error'
import type { Wechat } from './wechat'
import type { ChannelsLive } from './wechat-state'

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value)

const liveOf = (entry: unknown): ChannelsLive => {
  if (!isObject(entry) || typeof entry.startTime !== 'number') {
    throw new CloudError(
      'INVALID_PARAM',
      'A live must be an object with startTime in seconds, such as {"startTime": 1790000000, "leads": [{"姓名": "顾云帆"}]}.'
    )
  }
  const {
    startTime,
    title = '',
    anchorNickname = '',
    requestId = '',
    componentId = '',
    audienceCount = 0,
    exposureCount = 0,
    clickCount = 0,
    leads = []
  } = entry
  return {
    startTime,
    title: String(title),
    anchorNickname: String(anchorNickname),
    requestId: String(requestId),
    componentId: String(componentId),
    audienceCount: Number(audienceCount),
    exposureCount: Number(exposureCount),
    clickCount: Number(clickCount),
    leads: (Array.isArray(leads) ? leads : [])
      .filter(isObject)
      .map((values) => Object.fromEntries(Object.entries(values).map(([key, value]) => [key, String(value)])))
  }
}

/** A Channels account goes live and viewers leave its form: takes the lives in the place of those before. `isTokenSpent` takes the token back. */
export const takeLives = ({ store }: Wechat, { lives, isTokenSpent }: Record<string, unknown>): object => {
  const { channels } = store.state
  if (Array.isArray(lives)) channels.lives = lives.map(liveOf)
  if (isTokenSpent === true) channels.token = null
  store.save()
  return { liveCount: channels.lives.length, tokenCalls: channels.tokenCalls }
}
