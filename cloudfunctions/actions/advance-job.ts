import type { Job } from '@shared/model/job'
import { AppError } from '../platform/app-error'
import type { Platform } from '../platform/platform'
import { jobs, type Lease, type StoredJob } from '../repositories/jobs'

/** What one step leaves: where to go on, how far it is, and at the end what came of it. */
export interface StepOutcome {
  cursor: string
  doneCount: number
  totalCount?: number
  summary: Record<string, number>
  isDone: boolean
}

/** Long work as bounded steps. A step may be cut off anywhere and is then taken again from the same cursor, so it must come to the same twice. */
export interface Work {
  step(job: StoredJob): Promise<StepOutcome>
  /** Leaves nothing half done when the job cannot be finished. */
  giveUp(job: StoredJob): Promise<void>
}

/** Longer than any step takes; a runner that dies holds the job this long. */
const leaseMs = 15_000
const maxFailedSteps = 10
const endlessProblem = '多次尝试都没有成功，请稍后重新操作；如果还不行，请联系管理员'

const leaseFrom = (platform: Platform): Lease => ({
  leaseId: platform.ids.code(16),
  leaseUntil: new Date(Date.parse(platform.clock.now()) + leaseMs).toISOString()
})

const changesAfter = ({ cursor, doneCount, totalCount, summary, isDone }: StepOutcome, platform: Platform): Partial<Omit<StoredJob, 'id'>> => ({
  cursor,
  doneCount,
  ...(totalCount === undefined ? {} : { totalCount }),
  summary,
  status: isDone ? 'done' : 'running',
  failedSteps: 0,
  leaseUntil: isDone ? null : leaseFrom(platform).leaseUntil,
  updatedAt: platform.clock.now()
})

/** A problem of the user's making ends the job; any other may pass, so the next runner tries again. */
const problemOf = (error: unknown, job: StoredJob): string | null => {
  if (error instanceof AppError && error.code !== 'BUSY') return error.message
  return job.failedSteps + 1 >= maxFailedSteps ? endlessProblem : null
}

const saveFailure = async (platform: Platform, work: Work, { job, leaseId, error }: { job: StoredJob; leaseId: string; error: unknown }): Promise<void> => {
  const { documents, log, clock } = platform
  const problem = problemOf(error, job)
  log.warn({ jobId: job.id, err: error, isFinal: problem !== null }, 'step of a job failed')
  const updatedAt = clock.now()
  const isHeld = await jobs.saveHeld(documents, job.id, { leaseId, changes: { failedSteps: job.failedSteps + 1, updatedAt } })
  if (!isHeld) return
  if (problem !== null) await work.giveUp(job)
  const end = problem === null ? {} : ({ status: 'failed', problem } as const)
  await jobs.saveHeld(documents, job.id, { leaseId, changes: { ...end, leaseUntil: null, updatedAt } })
}

/** Takes steps until the job is done, the time is up or another runner has taken over. */
const takeSteps = async (platform: Platform, work: Work, { jobId, leaseId, budgetMs }: { jobId: string; leaseId: string; budgetMs: number }): Promise<void> => {
  const { documents } = platform
  const endsAtMs = performance.now() + budgetMs
  let job = await jobs.byId(documents, jobId)
  while (job && job.status === 'running') {
    try {
      const changes = changesAfter(await work.step(job), platform)
      const isHeld = await jobs.saveHeld(documents, jobId, { leaseId, changes })
      if (!isHeld) return
      job = { ...job, ...changes }
    } catch (error) {
      return saveFailure(platform, work, { job, leaseId, error })
    }
    if (performance.now() >= endsAtMs) break
  }
  await jobs.saveHeld(documents, jobId, { leaseId, changes: { leaseUntil: null } })
}

/** Takes bounded steps of a job for about that long, alone: while another runner holds it nothing happens. */
export const advanceJob = async (platform: Platform, work: Work, { jobId, budgetMs }: { jobId: string; budgetMs: number }): Promise<void> => {
  const lease = leaseFrom(platform)
  const isOurs = await jobs.acquire(platform.documents, jobId, { lease, now: platform.clock.now() })
  if (isOurs) await takeSteps(platform, work, { jobId, leaseId: lease.leaseId, budgetMs })
}

/** Returns what the screens show of a job. */
export const progressOf = ({ id, kind, subjectId, status, doneCount, totalCount, problem, summary }: Job) => ({
  id,
  kind,
  subjectId,
  status,
  doneCount,
  totalCount,
  problem,
  summary
})
