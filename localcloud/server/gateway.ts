import { randomUUID } from 'node:crypto'
import { CloudError, codeAndMessageOf } from '../cloud-error'
import { localAppId } from '../functions/environment'
import type { Functions } from '../functions/functions'
import type { Caller } from '../functions/invocation'
import { maxEventBytes } from '../functions/limits'
import { gatewayAnswers } from '../functions/outcome'
import { parseJsonObject, readBody } from './body'
import type { Exchange } from './exchange'
import type { Faults } from './faults'
import { openidOf } from './identity'
import type { Identity } from './options'
import { sendJson, sendJsonText } from './reply'

const statusOf: Record<string, number> = {
  ACTION_FORBIDDEN: 403,
  INVALID_CREDENTIALS: 401,
  INVALID_PARAM: 400,
  REQUEST_TOO_LARGE: 413,
  METHOD_NOT_ALLOWED: 405
}

const callerOf = ({ request }: Exchange, identities: readonly Identity[]): Caller => {
  const { headers, socket } = request
  const source = headers['x-localcloud-source'] === 'wx_client' ? 'wx_client' : 'wx_http'
  const unionid = headers['x-localcloud-unionid']
  const userAgent = headers['user-agent']
  return {
    openid: openidOf(headers, identities),
    source,
    clientIp: socket.remoteAddress ?? '',
    unionid: typeof unionid === 'string' ? unionid : null,
    ...(source === 'wx_http' && userAgent !== undefined ? { userAgent } : {})
  }
}

/** WeChat adds userInfo to the event of its own clients. It is data like any other: functions must not trust it. */
const eventFor = (event: Record<string, unknown>, { openid, source }: Caller): Record<string, unknown> =>
  source === 'wx_client' ? { ...event, userInfo: { appId: localAppId, openId: openid } } : event

const assertClientMayCall = (functions: Functions, name: string): void => {
  if (functions.find(name)?.config.canClientInvoke === false) {
    throw new CloudError('ACTION_FORBIDDEN', `The app may not call the function ${name}: its config.json does not say "clientInvoke": true.`)
  }
}

export interface Gateway {
  functions: Functions
  identities: readonly Identity[]
  faults: Faults
}

const invoke = async (
  { functions, identities }: Gateway,
  { exchange, functionName, requestId }: { exchange: Exchange; functionName: string; requestId: string }
) => {
  const { request } = exchange
  if (request.method !== 'POST') throw new CloudError('METHOD_NOT_ALLOWED', 'Call a function with POST.')
  const caller = callerOf(exchange, identities)
  const text = (await readBody(request, maxEventBytes)).toString()
  assertClientMayCall(functions, functionName)
  const event = eventFor(parseJsonObject(text === '' ? '{}' : text), caller)
  return functions.invoke({ functionName, eventText: JSON.stringify(event), caller, requestId })
}

/** Answers the app: the body is the event, the reply is what the function returned, without an envelope. */
export const answerGateway = async (gateway: Gateway, exchange: Exchange): Promise<void> => {
  const { response, url } = exchange
  const functionName = url.pathname.replace(/^\/v1\/functions\//, '')
  const requestId = randomUUID()
  response.setHeader('x-request-id', requestId)
  try {
    const outcome = await gateway.faults.around({ path: 'gateway', name: functionName }, response, () => invoke(gateway, { exchange, functionName, requestId }))
    if (response.destroyed) return
    if (outcome.kind === 'returned') return sendJsonText(response, 200, outcome.resultText)
    const { code, status } = gatewayAnswers[outcome.kind]
    sendJson(response, status, { code, message: outcome.message, requestId })
  } catch (error) {
    const { code, message } = codeAndMessageOf(error)
    if (!response.destroyed) sendJson(response, statusOf[code] ?? 500, { code, message, requestId })
  }
}
