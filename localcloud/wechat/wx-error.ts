/** What WeChat says to what it refuses: the code decides, the sentence helps. Where WeChat's own words are known, these are they. */
export const wxErrors = {
  noPermission: [-604_101, 'system error: error code: -604101'],
  invalidCredential: [40_001, 'invalid credential, access_token is invalid or not latest'],
  invalidOpenid: [40_003, 'invalid openid'],
  invalidAppId: [40_013, 'invalid appid'],
  invalidCode: [40_029, 'invalid code'],
  invalidTemplateId: [40_037, 'invalid template_id'],
  invalidActionName: [40_052, 'invalid action name'],
  invalidActionInfo: [40_053, 'invalid action info'],
  invalidArguments: [40_097, 'invalid args'],
  invalidSecret: [40_125, 'invalid appsecret'],
  invalidScene: [40_129, 'invalid scene'],
  invalidSceneLength: [40_169, 'invalid length for scene, or the data is not json string'],
  invalidPage: [41_030, 'invalid page'],
  expiredToken: [42_001, 'access_token expired'],
  noQuota: [43_101, 'user refuse to accept the msg'],
  tooManyCodes: [45_029, 'qrcode count out of limit'],
  invalidMessage: [47_003, 'argument invalid!'],
  invalidDate: [61_500, 'date format error'],
  invalidDateRange: [61_501, 'date range error']
} as const satisfies Record<string, readonly [code: number, message: string]>

type WxErrorName = keyof typeof wxErrors

/** A refusal of WeChat: it is an answer like any other, with errcode and errmsg. */
export class WxError extends Error {
  readonly errcode: number

  constructor(name: WxErrorName, detail = '') {
    const [errcode, errmsg] = wxErrors[name]
    super(detail === '' ? errmsg : `${errmsg} ${detail}`)
    this.name = 'WxError'
    this.errcode = errcode
  }
}
