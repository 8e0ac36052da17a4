import type { Result } from '@shared/contracts/error-codes'
import { describeConnections } from '../actions/wechat/describe-connections'
import { nudgeFolding } from '../actions/wechat/nudge-folding'
import { type HttpAnswer, httpEventFrom } from '../actions/wechat/push-request'
import { receiveHttp } from '../actions/wechat/receive-http'
import { receiveMessage } from '../actions/wechat/receive-message'
import { type Invocation, readInvocation } from '../platform/caller'
import { cloudPlatform, type Platform } from '../platform/platform'
import { answerWork, checkCalledByFunction } from '../platform/run-work'

let platform: Platform | null = null

/** Other functions ask for the connections; nobody else may. */
const isInnerWork = (event: unknown): boolean => (event as { work?: unknown } | null)?.work === 'connections'

const answerInside = (outside: Platform, invocation: Invocation): Promise<Result<unknown>> =>
  answerWork(
    async () => {
      checkCalledByFunction(invocation)
      return describeConnections(outside.env.WECHAT_CONNECTIONS)
    },
    invocation,
    outside
  )

/** WeChat's servers call this function, through HTTP access or message push: it stores what they say and answers; what it means is folded in afterwards. */
export const main = async (event: unknown, context: Parameters<typeof readInvocation>[0]): Promise<Result<unknown> | HttpAnswer | 'success'> => {
  platform ??= cloudPlatform()
  const outside = platform
  const invocation = readInvocation(context, () => outside.ids.code(16))
  const http = httpEventFrom(event)
  if (http === null && isInnerWork(event)) return answerInside(outside, invocation)
  const received = http === null ? { answer: 'success' as const, isNew: await receiveMessage(outside, event, invocation) } : await receiveHttp(outside, http)
  if (received.isNew) await nudgeFolding(outside)
  return received.answer
}
