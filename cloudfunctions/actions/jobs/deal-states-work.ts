import type { Documents } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { accountWatch } from '../../repositories/account-watch'
import { deals } from '../../repositories/deals'
import type { StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { keepDealState } from '../keep-deal-state'

const batchSize = 200

/** An account without deals needs nothing said: nothing said is none. */
const keepBatch = async (documents: Documents, job: StoredJob): Promise<StepOutcome> => {
  const found = await deals.after(documents, job.cursor ?? '', batchSize)
  const missing = await accountWatch.withoutDealState(
    documents,
    found.map(({ accountId }) => accountId)
  )
  for (const accountId of missing) await documents.transaction((transaction) => keepDealState(transaction, accountId))
  const doneCount = job.doneCount + found.length
  const kept = (job.summary?.kept ?? 0) + missing.length

  return { cursor: found.at(-1)?.id ?? job.cursor ?? '', doneCount, totalCount: doneCount, summary: { kept }, isDone: found.length < batchSize }
}

/** Says of every account that has deals, and from before that was kept, how far they have come; a step taken twice says it once. */
export const dealStatesWork = ({ documents }: Platform): Work => ({
  step: (job) => keepBatch(documents, job),
  giveUp: async () => undefined
})
