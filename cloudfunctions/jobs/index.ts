import type { Result } from '@shared/contracts/error-codes'
import { z } from 'zod'
import { runDueJobs } from '../actions/jobs/run-due-jobs'
import { foldPushes } from '../actions/wechat/fold-pushes'
import { forgetOldPushes } from '../actions/wechat/forget-old-pushes'
import { type Invocation, readInvocation } from '../platform/caller'
import { cloudPlatform, type Platform } from '../platform/platform'
import { answerWork, checkCalledByFunction } from '../platform/run-work'

const eventSchema = z.object({ work: z.literal('foldPushes') })

/** Another call or the next tick goes on with what is left. */
const foldBudgetMs = 8000

let platform: Platform | null = null

/** The timer's tick: whatever is unfinished goes on. The event is not read, a client could have written it. */
const tick = async (outside: Platform): Promise<void> => {
  await foldPushes(outside, foldBudgetMs)
  await runDueJobs(outside)
  await forgetOldPushes(outside)
}

const runAsked = async (outside: Platform, event: unknown, invocation: Invocation): Promise<void> => {
  checkCalledByFunction(invocation)
  eventSchema.parse(event)
  await foldPushes(outside, foldBudgetMs)
}

/** Work that nobody waits for: by the timer, or when another function asks. */
export const main = async (event: unknown, context: Parameters<typeof readInvocation>[0]): Promise<Result<void>> => {
  platform ??= cloudPlatform()
  const outside = platform
  const invocation = readInvocation(context, () => outside.ids.code(16))
  return answerWork(() => (invocation.isTimer ? tick(outside) : runAsked(outside, event, invocation)), invocation, outside)
}
