import { randomUUID } from 'node:crypto'
import { CloudError, codeAndMessageOf } from '../../cloud-error'
import { parseJsonObject, readBody } from '../body'
import type { Exchange } from '../exchange'
import type { Faults } from '../faults'
import { sendJson } from '../reply'
import { callOnBehalf } from './calling'
import type { Environment } from './command'
import { commands } from './commands'

const maxBodyBytes = 32 * 1024 * 1024

const run = (environment: Environment, context: { body: Record<string, unknown>; requestId: string; clientIp: string }) => {
  const { action } = context.body
  const command = typeof action === 'string' && Object.hasOwn(commands, action) ? commands[action] : undefined
  if (command === undefined) throw new CloudError('INVALID_ACTION', `The local cloud does not know the command ${JSON.stringify(action)}.`)
  return callOnBehalf(environment.functions.invocationOf(context.body.tcb_sessionToken), () => command(environment, context))
}

/** The cloud knows no environment but those of the account; here there is one. */
const refuseOtherEnvironments = ({ envName }: Record<string, unknown>, envId: string): void => {
  if (typeof envName === 'string' && envName !== '' && envName !== envId) {
    throw new CloudError('INVALID_ENV', `Env Not Exists: ${envName}. This local cloud is the environment ${envId}.`)
  }
}

const refuseForms = (contentType: string | undefined): void => {
  if (contentType?.startsWith('multipart/')) throw new CloudError('INVALID_WX_API', 'The local cloud plays WeChat APIs through callWxOpenApi (JSON) only.')
}

/** Answers the SDK: one endpoint for every command, status 200 also for errors, which are {code, message, requestId}. */
export const answerAdmin = async (environment: Environment, { faults, exchange }: { faults: Faults; exchange: Exchange }): Promise<void> => {
  const { request, response } = exchange
  const requestId = randomUUID()
  const clientIp = request.socket.remoteAddress ?? ''
  const answer = async (): Promise<Record<string, unknown>> => {
    try {
      const text = (await readBody(request, maxBodyBytes)).toString()
      refuseForms(request.headers['content-type'])
      const body = parseJsonObject(text)
      refuseOtherEnvironments(body, environment.envId)
      return await faults.around({ path: 'admin', name: String(body.action) }, response, () => run(environment, { body, requestId, clientIp }))
    } catch (error) {
      return codeAndMessageOf(error)
    }
  }
  const reply = await answer()
  if (!response.destroyed) sendJson(response, 200, { ...reply, requestId })
}
