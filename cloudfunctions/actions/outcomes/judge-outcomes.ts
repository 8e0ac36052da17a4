import { defineAction } from '../../platform/define-action'
import { jobs } from '../../repositories/jobs'
import { newJob } from '../new-job'

export const judgeOutcomes = defineAction('outcomes.judge', async (_input, { documents, ids, now, caller }) => {
  const last = await jobs.newestAbout(documents, 'outcomes')
  if (last?.status === 'running') return { jobId: last.id }
  const job = newJob({ id: ids.id('job'), kind: 'judge-outcomes', subjectId: 'outcomes', createdBy: caller.memberId }, { now })
  await jobs.insert(documents, job)

  return { jobId: job.id }
})
