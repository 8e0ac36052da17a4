import type { Result } from '@shared/contracts/error-codes'
import type { Job } from '@shared/model/job'
import type { Platform } from '../../platform/platform'
import { advanceJob } from '../advance-job'
import { alignWork } from '../align-people'
import { undoAttendanceWork } from '../undo-attendance-work'
import { dealStatesWork } from './deal-states-work'
import { judgeOutcomesWork } from './judge-outcomes-work'
import { publishScoringWork } from './publish-scoring-work'
import { publishWork } from './publish-work'
import { statisticsWork } from './statistics-work'
import { tryModelWork } from './try-model-work'
import { undoWork } from './undo-work'
import { verifyScoresWork } from './verify-scores-work'

interface Run {
  jobId: string
  budgetMs: number
}

const readFile = async ({ callFunction, log }: Platform, { jobId, budgetMs }: Run): Promise<void> => {
  const result = (await callFunction('imports', { work: 'commit', jobId, budgetMs })) as Result<null>
  if (!result.ok) log.error({ jobId, code: result.error.code, importsRequestId: result.error.requestId }, 'import could not be advanced')
}

const pull =
  (work: 'pullStats' | 'pullLeads') =>
  async ({ callFunction, log }: Platform, { jobId, budgetMs }: Run): Promise<void> => {
    const result = (await callFunction('jobs', { work, jobId, budgetMs })) as Result<void>
    if (!result.ok) log.error({ jobId, code: result.error.code, jobsRequestId: result.error.requestId }, 'nothing could be pulled from WeChat')
  }

/** Which work each kind of job is, and where it runs: files are read in the function with the memory for it, WeChat is asked by the one that may. */
const runners: Record<Job['kind'], (platform: Platform, run: Run) => Promise<void>> = {
  'publish-icp': (platform, run) => advanceJob(platform, publishWork(platform), run),
  'publish-scoring': (platform, run) => advanceJob(platform, publishScoringWork(platform), run),
  'align-people': (platform, run) => advanceJob(platform, alignWork(platform), run),
  'name-statistics': (platform, run) => advanceJob(platform, statisticsWork(platform), run),
  'keep-deal-states': (platform, run) => advanceJob(platform, dealStatesWork(platform), run),
  'judge-outcomes': (platform, run) => advanceJob(platform, judgeOutcomesWork(platform), run),
  'verify-scores': (platform, run) => advanceJob(platform, verifyScoresWork(platform), run),
  'try-model': (platform, run) => advanceJob(platform, tryModelWork(platform), run),
  'undo-import': (platform, run) => advanceJob(platform, undoWork(platform), run),
  'import-accounts': readFile,
  'import-deals': readFile,
  'import-attendance': readFile,
  'undo-account-import': readFile,
  'undo-attendance': (platform, run) => advanceJob(platform, undoAttendanceWork(platform), run),
  'pull-live-leads': pull('pullLeads'),
  'pull-article-stats': pull('pullStats')
}

/** Takes bounded steps of a job for about that long. */
export const runJob = async (platform: Platform, job: Pick<Job, 'id' | 'kind'>, budgetMs: number): Promise<void> => {
  await runners[job.kind](platform, { jobId: job.id, budgetMs })
}
