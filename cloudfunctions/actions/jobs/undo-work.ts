import type { Documents } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { dealOutcomes } from '../../repositories/deal-outcomes'
import { deals } from '../../repositories/deals'
import { imports } from '../../repositories/imports'
import type { Work } from '../advance-job'
import { keepDealState } from '../keep-deal-state'

const batchSize = 200

/** With each account's deals goes what the account kept of them, in one transaction. */
const removeSome = async (documents: Documents, importId: string): Promise<number> => {
  const found = await deals.someOfImport(documents, importId, batchSize)
  for (const accountId of new Set(found.map((deal) => deal.accountId))) {
    const own = found.filter((deal) => deal.accountId === accountId)
    await documents.transaction(async (transaction) => {
      for (const { id } of own) {
        await dealOutcomes.remove(transaction, id)
        await deals.remove(transaction, id)
      }
      await keepDealState(transaction, accountId)
    })
  }
  return found.length
}

/** Takes away the deals an import made, some at a time; what is gone already is gone. */
export const undoWork = ({ documents }: Platform): Work => ({
  step: async (job) => {
    const removed = await removeSome(documents, job.subjectId)
    const doneCount = job.doneCount + removed
    const isDone = removed < batchSize
    if (isDone) await imports.update(documents, job.subjectId, { status: 'undone' })

    return { cursor: 'remove', doneCount, totalCount: doneCount, summary: { removed: doneCount }, isDone }
  },
  giveUp: async () => undefined
})
