import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { jobs } from '../../repositories/jobs'
import { newJob } from '../new-job'

const subjectId = 'scores'

export const verifyScores = defineAction('models.verify', async (_input, { documents, ids, now, caller }) => {
  const last = await jobs.newestAbout(documents, subjectId)
  if (last?.status === 'running') return { jobId: last.id }
  const totalCount = await accounts.count(documents, {})
  const job = newJob({ id: ids.id('job'), kind: 'verify-scores', subjectId, createdBy: caller.memberId }, { now, totalCount })
  await jobs.insert(documents, job)

  return { jobId: job.id }
})
