import type { Result } from '@shared/contracts/error-codes'
import { describeConnections } from '../actions/wechat/describe-connections'
import { readInvocation } from '../platform/caller'
import { cloudPlatform, type Platform } from '../platform/platform'
import { answerWork, checkCalledByFunction } from '../platform/run-work'

let platform: Platform | null = null

/** WeChat's servers call this function, through HTTP access or message push; other functions ask it for the connections. */
export const main = async (_event: unknown, context: Parameters<typeof readInvocation>[0]): Promise<Result<unknown>> => {
  platform ??= cloudPlatform()
  const outside = platform
  const invocation = readInvocation(context, () => outside.ids.code(16))
  return answerWork(
    async () => {
      checkCalledByFunction(invocation)
      return describeConnections(outside.env.WECHAT_CONNECTIONS)
    },
    invocation,
    outside
  )
}
