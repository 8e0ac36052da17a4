import { CloudError } from '../../cloud-error'
import { sdkCodes } from '../../functions/outcome'
import type { Command } from './command'

const eventTextOf = (requestData: unknown): string => (typeof requestData === 'string' && requestData !== '' ? requestData : '{}')

/** Calls a function from a function (or from a test): the caller's identity flows on, and the source chain grows by one. */
export const invokeFunction: Command = async ({ functions }, { body, clientIp, requestId }) => {
  const parent = functions.invocationOf(body.tcb_sessionToken)?.caller
  const caller = {
    openid: parent?.openid ?? null,
    source: parent ? `${parent.source},scf` : 'scf',
    clientIp: parent?.clientIp ?? clientIp
  }
  const call = { functionName: String(body.function_name ?? ''), eventText: eventTextOf(body.request_data), caller, requestId }
  if (body.async === true) {
    const refusal = functions.invokeLater(call)
    if (refusal !== null) throw new CloudError(sdkCodes[refusal.kind], refusal.message)
    return { data: { response_data: '' } }
  }
  const outcome = await functions.invoke(call)
  if (outcome.kind !== 'returned') throw new CloudError(sdkCodes[outcome.kind], outcome.message)
  return { data: { response_data: outcome.resultText } }
}
