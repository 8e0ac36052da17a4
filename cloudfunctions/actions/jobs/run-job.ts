import type { Job } from '@shared/model/job'
import type { Platform } from '../../platform/platform'
import { advanceJob } from '../advance-job'
import { publishWork } from './publish-work'

interface Run {
  jobId: string
  budgetMs: number
}

/** Which work each kind of job is, and where it runs: files are read in the function with the memory for it. */
const runners: Record<Job['kind'], (platform: Platform, run: Run) => Promise<unknown>> = {
  'publish-icp': (platform, run) => advanceJob(platform, publishWork(platform), run),
  'import-accounts': ({ callFunction }, { jobId, budgetMs }) => callFunction('imports', { work: 'commit', jobId, budgetMs })
}

/** Takes bounded steps of a job for about that long. */
export const runJob = async (platform: Platform, job: Pick<Job, 'id' | 'kind'>, budgetMs: number): Promise<void> => {
  await runners[job.kind](platform, { jobId: job.id, budgetMs })
}
