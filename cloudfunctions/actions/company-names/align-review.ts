import type { NameReview } from '@shared/model/name-review'
import type { TransactionDocuments } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { alignJobId, jobs } from '../../repositories/jobs'
import { advanceJob } from '../advance-job'
import { alignWork } from '../align-people'
import { newJob } from '../new-job'

/** Long enough for those who typed one spelling in all but the strangest case; the timer takes the rest. */
const budgetMs = 3000

/** Leaves the work of moving people together with what was said of the spelling: one is never there without the other. */
export const beginAlign = (documents: TransactionDocuments, review: NameReview, { createdBy, now }: { createdBy: string; now: string }): Promise<void> =>
  jobs.insert(documents, newJob({ id: alignJobId(review), kind: 'align-people', subjectId: review.id, createdBy }, { now, totalCount: review.personCount }))

/** Does that work at once, as far as it goes in three seconds, and returns the job's id. */
export const finishAlign = async (platform: Platform, review: NameReview): Promise<string> => {
  const jobId = alignJobId(review)
  await advanceJob(platform, alignWork(platform), { jobId, budgetMs })
  return jobId
}
