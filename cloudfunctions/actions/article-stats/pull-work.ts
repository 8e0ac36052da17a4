import { pullPlan, type StatRequest } from '@shared/domain/article-stats/pull-plan'
import { isDelayedIn } from '@shared/domain/article-stats/read-answer'
import { statRefusalOf } from '@shared/domain/article-stats/stat-refusal'
import { dateOfDay, dayOf } from '@shared/domain/time/day'
import { AppError } from '../../platform/app-error'
import type { Platform } from '../../platform/platform'
import { articleStats } from '../../repositories/article-stats'
import type { StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { noteProblem } from '../note-problem'
import { saveAnswer } from './save-answer'

const requestsPerStep = 6

/** The plan is of the day the pull began, so that midnight does not shift it under the cursor. */
const placeOf = ({ cursor, createdAt }: StoredJob): { today: string; index: number } => ({
  today: dateOfDay(dayOf(createdAt)),
  index: Number(cursor ?? 0)
})

const refuse = async ({ documents, clock }: Platform, appId: string, errcode: number): Promise<never> => {
  const { reason, sentence } = statRefusalOf(errcode)
  const now = clock.now()
  await articleStats.savePull(documents, appId, { pulledAt: now, isDelayed: false, problem: sentence })
  await noteProblem(documents, { reason, example: `${appId}：errcode ${errcode}`, now })
  throw new AppError('CONFLICT', sentence)
}

const request = async (platform: Platform, appId: string, asked: StatRequest): Promise<{ count: number; isDelayed: boolean }> => {
  const { endpoint, date } = asked
  const answer = await platform.callWechatApi(`datacube.${endpoint}`, { begin_date: date, end_date: date }, { appId })
  if (answer.errcode !== 0) return refuse(platform, appId, answer.errcode)
  return { count: await saveAnswer(platform.documents, { appId, request: asked, answer, now: platform.clock.now() }), isDelayed: isDelayedIn(answer) }
}

const finish = async ({ documents, clock }: Platform, appId: string, isDelayed: boolean): Promise<void> => {
  const now = clock.now()
  await articleStats.savePull(documents, appId, { pulledAt: now, isDelayed, problem: null })
  if (isDelayed) await noteProblem(documents, { reason: 'stats-delayed', example: appId, now })
}

const takeStep = async (platform: Platform, job: StoredJob): Promise<StepOutcome> => {
  const { today, index } = placeOf(job)
  const plan = pullPlan(today)
  let { entries = 0, delayed = 0 } = job.summary ?? {}
  const asked = plan.slice(index, index + requestsPerStep)
  for (const one of asked) {
    const { count, isDelayed } = await request(platform, job.subjectId, one)
    entries += count
    delayed ||= Number(isDelayed)
  }
  const next = index + asked.length
  const isDone = next >= plan.length
  if (isDone) await finish(platform, job.subjectId, delayed > 0)
  return { cursor: String(next), doneCount: next, totalCount: plan.length, summary: { entries, delayed }, isDone }
}

/** Pulls an official account's article statistics, a few requests a step; taken twice, a step leaves the same numbers. */
export const pullStatsWork = (platform: Platform): Work => ({
  step: (job) => takeStep(platform, job),
  // The numbers pulled so far are right by themselves.
  giveUp: async () => undefined
})
