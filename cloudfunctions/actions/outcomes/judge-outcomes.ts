import type { Job } from '@shared/model/job'
import { defineAction } from '../../platform/define-action'
import { jobs } from '../../repositories/jobs'

const jobOf = (id: string, { createdBy, now }: { createdBy: string; now: string }): Job => ({
  id,
  kind: 'judge-outcomes',
  subjectId: 'outcomes',
  status: 'running',
  cursor: null,
  doneCount: 0,
  totalCount: 0,
  leaseUntil: null,
  problem: null,
  summary: null,
  createdBy,
  createdAt: now,
  updatedAt: now
})

export const judgeOutcomes = defineAction('outcomes.judge', async (_input, { documents, ids, now, caller }) => {
  const last = await jobs.newestAbout(documents, 'outcomes')
  if (last?.status === 'running') return { jobId: last.id }
  const job = jobOf(ids.id('job'), { createdBy: caller.memberId, now })
  await jobs.insert(documents, job)

  return { jobId: job.id }
})
