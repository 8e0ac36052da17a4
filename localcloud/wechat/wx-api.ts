import { CloudError } from '../cloud-error'

/** Answers one WeChat API with the object that WeChat would answer. */
type WxApi = (requestData: Record<string, unknown>) => Promise<Record<string, unknown>>

/** The WeChat APIs that the local cloud plays, by apiName. */
const wxApis: Record<string, WxApi> = {}

/** Runs a callWxOpenApi; throws a sentence for an API the local cloud does not play. */
export const callWxApi = async (apiName: unknown, requestData: unknown): Promise<string> => {
  const api = typeof apiName === 'string' && Object.hasOwn(wxApis, apiName) ? wxApis[apiName] : undefined
  if (api === undefined) throw new CloudError('INVALID_WX_API', `The local cloud does not play the WeChat API ${JSON.stringify(apiName)}.`)
  const data = typeof requestData === 'string' && requestData !== '' ? JSON.parse(requestData) : {}
  return JSON.stringify(await api(data))
}
