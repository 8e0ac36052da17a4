import type { Platform } from '../../platform/platform'
import { deals } from '../../repositories/deals'
import { imports } from '../../repositories/imports'
import type { Work } from '../advance-job'

const batchSize = 500

/** Takes away the deals an import made, some at a time; what is gone already is gone. */
export const undoWork = ({ documents }: Platform): Work => ({
  step: async (job) => {
    const removed = await deals.removeSomeOfImport(documents, job.subjectId, batchSize)
    const doneCount = job.doneCount + removed
    const isDone = removed < batchSize
    if (isDone) await imports.update(documents, job.subjectId, { status: 'undone' })

    return { cursor: 'remove', doneCount, totalCount: doneCount, summary: { removed: doneCount }, isDone }
  },
  giveUp: async () => undefined
})
