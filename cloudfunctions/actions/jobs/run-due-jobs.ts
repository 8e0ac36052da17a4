import type { Platform } from '../../platform/platform'
import { jobs, type StoredJob } from '../../repositories/jobs'
import { startDealStates } from '../start-deal-states'
import { startDailyStatistics } from '../start-statistics'
import { runJob } from './run-job'

/** Below the function's time limit with room for the last step. */
const totalBudgetMs = 40_000
const budgetPerJobMs = 10_000
const maxJobs = 20

const dueJobs = async ({ documents, clock }: Platform): Promise<StoredJob[]> => {
  const running = await jobs.listRunning(documents, maxJobs)
  const now = clock.now()
  const isCounting = running.some(({ kind }) => kind === 'name-statistics')
  const begun = [isCounting ? false : await startDailyStatistics(documents, now), await startDealStates(documents, now)]
  return begun.includes(true) ? jobs.listRunning(documents, maxJobs) : running
}

/** Advances every unfinished job, the longest waiting first, so that a closed phone stops nothing; begins what is to be done every day, or once. */
export const runDueJobs = async (platform: Platform): Promise<void> => {
  const endsAtMs = performance.now() + totalBudgetMs
  for (const job of await dueJobs(platform)) {
    const budgetMs = Math.min(budgetPerJobMs, endsAtMs - performance.now())
    if (budgetMs <= 0) return
    try {
      await runJob(platform, job, budgetMs)
    } catch (error) {
      platform.log.error({ jobId: job.id, err: error }, 'job could not be run')
    }
  }
}
