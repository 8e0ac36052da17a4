import { defineAction } from '../../platform/define-action'
import { progressOf } from '../advance-job'
import { findJob } from './find-job'
import { runJob } from './run-job'

/** Long enough for several steps, short enough that the screen shows progress. */
const budgetMs = 2000

export const advanceJobNow = defineAction('jobs.advance', async ({ jobId }, context) => {
  const job = await findJob(context.documents, jobId)
  if (job.status !== 'running') return progressOf(job)
  await runJob(context, job, budgetMs)

  return progressOf(await findJob(context.documents, jobId))
})
