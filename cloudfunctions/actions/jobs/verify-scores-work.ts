import type { Platform } from '../../platform/platform'
import { accounts } from '../../repositories/accounts'
import type { StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { verifyAccount } from '../verify-account'

/** Few enough that their ledgers are folded well within a lease. */
const accountsPerStep = 20

/** The log names documents and values; the screen shows how many there are. A touch between two reads looks like a difference once, not twice. */
const countDifferences = async ({ documents, log }: Platform, accountId: string): Promise<number> => {
  if ((await verifyAccount(documents, accountId)).length === 0) return 0
  const differences = await verifyAccount(documents, accountId)
  if (differences.length > 0) log.warn({ accountId, differences: differences.slice(0, 20) }, 'stored scores differ from the ledger')
  return differences.length
}

const verifyStep = async (platform: Platform, job: StoredJob): Promise<StepOutcome> => {
  const page = await accounts.seenAfter(platform.documents, job.cursor ?? '', accountsPerStep)
  let { accounts: differing = 0, differences = 0 } = job.summary ?? {}
  for (const { id } of page) {
    const count = await countDifferences(platform, id)
    differences += count
    differing += count > 0 ? 1 : 0
  }
  const doneCount = job.doneCount + page.length
  const isDone = page.length < accountsPerStep

  return {
    cursor: page.at(-1)?.id ?? job.cursor ?? '',
    doneCount,
    totalCount: isDone ? doneCount : Math.max(job.totalCount, doneCount),
    summary: { accounts: differing, differences },
    isDone
  }
}

/** Folds the ledger of every account again, some at a time in the order of ids, and counts where the stored scores differ; it changes nothing. */
export const verifyScoresWork = (platform: Platform): Work => ({
  step: (job) => verifyStep(platform, job),
  giveUp: async () => undefined
})
