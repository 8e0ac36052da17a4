import { callWxApi } from '../../wechat/wx-api'
import type { Command } from './command'

/** Calls a WeChat API; from a function, only one that its config.json allows. */
export const callWxOpenApi: Command = ({ functions, wechat }, { body }) => {
  const invocation = functions.invocationOf(body.tcb_sessionToken)
  const allowedApis = invocation === null ? null : (functions.find(invocation.functionName)?.config.openApis ?? [])
  return { data: { responseData: callWxApi(wechat, { apiName: body.apiName, requestData: body.requestData, allowedApis }) } }
}
