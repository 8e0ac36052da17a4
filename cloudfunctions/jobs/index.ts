import type { Result } from '@shared/contracts/error-codes'
import { runDueJobs } from '../actions/jobs/run-due-jobs'
import { AppError } from '../platform/app-error'
import { readInvocation } from '../platform/caller'
import { cloudPlatform, type Platform } from '../platform/platform'
import { answerWork } from '../platform/run-work'

let platform: Platform | null = null

/** The timer's tick: whatever is unfinished goes on. The event is not read, a client could have written it. */
export const main = async (_event: unknown, context: Parameters<typeof readInvocation>[0]): Promise<Result<void>> => {
  platform ??= cloudPlatform()
  const outside = platform
  const invocation = readInvocation(context, () => outside.ids.code(16))
  return answerWork(
    async () => {
      if (!invocation.isTimer) throw new AppError('FORBIDDEN', '这个功能只能由定时器调用')
      await runDueJobs(outside)
    },
    invocation,
    outside
  )
}
