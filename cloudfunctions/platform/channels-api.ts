import { z } from 'zod'
import { postJson } from './outbound'
import type { WechatAnswer } from './wechat-api'

/** The Channels assistant's own app, whose APIs no cloud call reaches (wechat.md). */
export const channelsAccountSchema = z.strictObject({ appId: z.string().min(4).max(40), secret: z.string().min(8).max(128) })
export type ChannelsAccount = z.output<typeof channelsAccountSchema>

/** Posts to WeChat's own address; an answer may be a refusal. Throws when WeChat cannot be reached or answers with nothing of the kind. */
export type CallChannels = (path: string, body: Record<string, unknown>) => Promise<WechatAnswer>

/** A page of leads is longer than a message’s receipt. */
const maxAnswerBytes = 2 * 1024 * 1024

const wechatOrigin = 'https://api.weixin.qq.com'

/** Returns the caller; another origin only where the deployment says so, which a trial on one's own machine does. */
export const channelsCaller =
  (trialOrigin: string | undefined): CallChannels =>
  async (path, body) => {
    const { status, text } = await postJson({ origin: trialOrigin ?? wechatOrigin, path, body, mayBeInner: trialOrigin !== undefined, maxAnswerBytes })
    if (status !== 200) throw new Error(`WeChat answered with status ${status}`)
    const { errcode = 0, errmsg = '', ...rest } = JSON.parse(text) as Partial<WechatAnswer>
    return { errcode: Number(errcode), errmsg: String(errmsg), ...rest }
  }
