import type { CloudBase } from '@cloudbase/node-sdk'

export interface WechatAnswer {
  /** 0 when it was done. */
  errcode: number
  errmsg: string
  [name: string]: unknown
}

/** Calls an API of WeChat in the name of one of our apps, without an appId of the mini-program itself; an answer may be a refusal. Throws when WeChat cannot be reached. */
export type CallWechatApi = (apiName: string, data: Record<string, unknown>, options: { appId?: string }) => Promise<WechatAnswer>

const answerFrom = (result: unknown): WechatAnswer => {
  const answer = (typeof result === 'string' ? JSON.parse(result) : result) as Partial<WechatAnswer> | null
  const { errcode = 0, errmsg = '', ...rest } = answer ?? {}
  return { errcode: Number(errcode), errmsg: String(errmsg), ...rest }
}

/** Returns WeChat's APIs over the SDK's cloud calls: no token is kept anywhere. */
export const wechatApiCaller =
  (app: CloudBase): CallWechatApi =>
  async (apiName, requestData, { appId }) => {
    const answered = await app.callWxOpenApi({ apiName, ...(appId === undefined ? {} : { apiOptions: { appid: appId } }), requestData })
    // The SDK returns some of its errors instead of throwing them.
    const { code, message } = answered as { code?: string; message?: string }
    if (code) throw Object.assign(new Error(message), { code })
    return answerFrom(answered.result)
  }
