import type { Job } from '@shared/model/job'

/** Returns a job that nobody has begun yet. */
export const newJob = (named: Pick<Job, 'id' | 'kind' | 'subjectId' | 'createdBy'>, { now, totalCount = 0 }: { now: string; totalCount?: number }): Job => ({
  ...named,
  status: 'running',
  cursor: null,
  doneCount: 0,
  totalCount,
  leaseUntil: null,
  problem: null,
  summary: null,
  createdAt: now,
  updatedAt: now
})
