import type { Wechat } from './wechat'

/** Answers one WeChat API with what WeChat would answer beside errcode and errmsg; throws WxError to refuse. */
export type WxApi = (wechat: Wechat, requestData: Record<string, unknown>) => Record<string, unknown>
