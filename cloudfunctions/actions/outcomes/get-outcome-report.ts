import { reportOutcomes } from '@shared/domain/outcomes/report'
import { defineAction } from '../../platform/define-action'
import { dealOutcomes } from '../../repositories/deal-outcomes'
import { jobs } from '../../repositories/jobs'

/** What one answer looks at; a company with more closed deals sees the first of them by id, which is as good as random. */
const maxOutcomes = 20_000

export const getOutcomeReport = defineAction('outcomes.report', async (_input, { documents }) => {
  const [found, last] = await Promise.all([dealOutcomes.all(documents, maxOutcomes), jobs.newestAbout(documents, 'outcomes')])

  return { ...reportOutcomes(found), judgedAt: last?.status === 'done' ? last.updatedAt : null, runningJobId: last?.status === 'running' ? last.id : null }
})
