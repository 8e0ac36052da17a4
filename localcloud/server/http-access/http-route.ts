import { randomUUID } from 'node:crypto'
import { CloudError, codeAndMessageOf } from '../../cloud-error'
import type { Functions } from '../../functions/functions'
import { maxEventBytes } from '../../functions/limits'
import { gatewayAnswers, type Outcome } from '../../functions/outcome'
import { readBody } from '../body'
import type { Exchange } from '../exchange'
import type { Faults } from '../faults'
import { sendJson } from '../reply'
import { findRoute } from './find-route'
import { httpEventOf } from './http-event'
import { httpResponseOf } from './http-response'

/** Where HTTP access lies on this machine; in the cloud it has a domain of its own. */
export const httpPrefix = '/http'

export interface HttpAccess {
  functions: Functions
  envId: string
  faults: Faults
}

const statusOf: Record<string, number> = { INVALID_PATH: 404, REQUEST_TOO_LARGE: 413 }

const sendOutcome = ({ request, response }: Exchange, outcome: Outcome, requestId: string): void => {
  if (outcome.kind === 'returned') {
    const { status, headers, body } = httpResponseOf(outcome.resultText)
    response.writeHead(status, { ...headers, 'content-length': body.length }).end(request.method === 'HEAD' ? undefined : body)
    return
  }
  const { code, status } = gatewayAnswers[outcome.kind]
  sendJson(response, status, { code, message: outcome.message, requestId })
}

/** Answers HTTP access: any method and path that a function's config.json claims. No user comes with it: the function checks who calls. */
export const answerHttp = async ({ functions, envId, faults }: HttpAccess, exchange: Exchange): Promise<void> => {
  const { request, response, url } = exchange
  const requestId = randomUUID()
  response.setHeader('x-request-id', requestId)
  try {
    const path = url.pathname.slice(httpPrefix.length) || '/'
    const found = findRoute(functions.list(), path)
    if (found === null) throw new CloudError('INVALID_PATH', `No function's config.json has an http route for ${path}.`)
    const { functionName } = found
    const body = await readBody(request, maxEventBytes)
    const eventText = JSON.stringify(httpEventOf({ request, url, body, path: found.path, envId, requestId }))
    const caller = { openid: null, source: 'wx_http', clientIp: request.socket.remoteAddress ?? '' }
    const outcome = await faults.around({ path: 'gateway', name: functionName }, response, () =>
      functions.invoke({ functionName, eventText, caller, requestId })
    )
    if (!response.destroyed) sendOutcome(exchange, outcome, requestId)
  } catch (error) {
    const { code, message } = codeAndMessageOf(error)
    if (!response.destroyed) sendJson(response, statusOf[code] ?? 500, { code, message, requestId })
  }
}
