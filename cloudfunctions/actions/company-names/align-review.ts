import type { Job } from '@shared/model/job'
import type { NameReview } from '@shared/model/name-review'
import type { TransactionDocuments } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { alignJobId, jobs } from '../../repositories/jobs'
import { advanceJob } from '../advance-job'
import { alignWork } from '../align-people'

/** Long enough for those who typed one spelling in all but the strangest case; the timer takes the rest. */
const budgetMs = 3000

const jobOf = (review: NameReview, { createdBy, now }: { createdBy: string; now: string }): Job => ({
  id: alignJobId(review),
  kind: 'align-people',
  subjectId: review.id,
  status: 'running',
  cursor: null,
  doneCount: 0,
  totalCount: review.personCount,
  leaseUntil: null,
  problem: null,
  summary: null,
  createdBy,
  createdAt: now,
  updatedAt: now
})

/** Leaves the work of moving people together with what was said of the spelling: one is never there without the other. */
export const beginAlign = (documents: TransactionDocuments, review: NameReview, by: { createdBy: string; now: string }): Promise<void> =>
  jobs.insert(documents, jobOf(review, by))

/** Does that work at once, as far as it goes in three seconds, and returns the job's id. */
export const finishAlign = async (platform: Platform, review: NameReview): Promise<string> => {
  const jobId = alignJobId(review)
  await advanceJob(platform, alignWork(platform), { jobId, budgetMs })
  return jobId
}
