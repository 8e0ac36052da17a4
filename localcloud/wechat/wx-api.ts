import { CloudError } from '../cloud-error'
import { datacubeApis } from './apis/datacube'
import { createParametricQr } from './apis/parametric-qr'
import { getPhoneNumber } from './apis/phone-number'
import { sendSubscribeMessage } from './apis/subscribe-message'
import { getUnlimitedCode } from './apis/unlimited-code'
import { getUserInfo } from './apis/user-info'
import type { Wechat } from './wechat'
import type { WxApi } from './wx-api-type'
import { WxError } from './wx-error'

/** The WeChat APIs that the local cloud plays, by apiName. */
const wxApis: Record<string, WxApi> = {
  'phonenumber.getPhoneNumber': getPhoneNumber,
  'wxacode.getUnlimited': getUnlimitedCode,
  'subscribeMessage.send': sendSubscribeMessage,
  'officialAccount.user.getInfo': getUserInfo,
  'officialAccount.qrcode.create': createParametricQr,
  ...datacubeApis
}

export interface WxCall {
  apiName: unknown
  /** JSON, or empty. */
  requestData: unknown
  /** The APIs that the calling function's config.json allows; null when no function calls. */
  allowedApis: readonly string[] | null
}

const parse = (requestData: unknown): Record<string, unknown> => (typeof requestData === 'string' && requestData !== '' ? JSON.parse(requestData) : {})

/** Runs a callWxOpenApi and returns WeChat's answer, which may be a refusal; throws a sentence for an API the local cloud does not play. */
export const callWxApi = (wechat: Wechat, { apiName, requestData, allowedApis }: WxCall): string => {
  const name = typeof apiName === 'string' && Object.hasOwn(wxApis, apiName) ? apiName : null
  const api = name === null ? undefined : wxApis[name]
  if (name === null || api === undefined) throw new CloudError('INVALID_WX_API', `The local cloud does not play the WeChat API ${JSON.stringify(apiName)}.`)
  try {
    if (allowedApis?.includes(name) === false) throw new WxError('noPermission', `(add ${name} to permissions.openapi in config.json)`)
    const refusal = wechat.store.state.refusals[name]
    if (refusal !== undefined) return JSON.stringify({ errcode: refusal, errmsg: 'refused on purpose' })
    return JSON.stringify({ errcode: 0, errmsg: 'ok', ...api(wechat, parse(requestData)) })
  } catch (error) {
    if (error instanceof WxError) return JSON.stringify({ errcode: error.errcode, errmsg: error.message })
    throw error
  }
}
