import type { Job } from '@shared/model/job'
import { defineAction } from '../../platform/define-action'
import { accounts } from '../../repositories/accounts'
import { jobs } from '../../repositories/jobs'

const subjectId = 'scores'

const jobOf = (id: string, { createdBy, now, totalCount }: { createdBy: string; now: string; totalCount: number }): Job => ({
  id,
  kind: 'verify-scores',
  subjectId,
  status: 'running',
  cursor: null,
  doneCount: 0,
  totalCount,
  leaseUntil: null,
  problem: null,
  summary: null,
  createdBy,
  createdAt: now,
  updatedAt: now
})

export const verifyScores = defineAction('models.verify', async (_input, { documents, ids, now, caller }) => {
  const last = await jobs.newestAbout(documents, subjectId)
  if (last?.status === 'running') return { jobId: last.id }
  const totalCount = await accounts.count(documents, {})
  const job = jobOf(ids.id('job'), { createdBy: caller.memberId, now, totalCount })
  await jobs.insert(documents, job)

  return { jobId: job.id }
})
