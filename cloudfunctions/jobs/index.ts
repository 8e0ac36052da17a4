import type { Result } from '@shared/contracts/error-codes'
import { z } from 'zod'
import { advanceJob } from '../actions/advance-job'
import { deliverAlerts } from '../actions/alerts/deliver-alerts'
import { pullStatsWork } from '../actions/article-stats/pull-work'
import { startDuePulls } from '../actions/article-stats/start-pull'
import { runDueJobs } from '../actions/jobs/run-due-jobs'
import { pullLeadsWork } from '../actions/live/pull-leads-work'
import { takeRaised } from '../actions/raise-alert'
import { sendReminders } from '../actions/reminders/send-reminders'
import { foldPushes } from '../actions/wechat/fold-pushes'
import { forgetOldPushes } from '../actions/wechat/forget-old-pushes'
import { type Invocation, readInvocation } from '../platform/caller'
import { cloudPlatform, type Platform } from '../platform/platform'
import { answerWork, checkCalledByFunction } from '../platform/run-work'

const eventSchema = z.discriminatedUnion('work', [
  z.object({ work: z.literal('foldPushes') }),
  z.object({ work: z.literal('deliverAlerts') }),
  z.object({ work: z.literal('pullLeads'), jobId: z.string(), budgetMs: z.number() }),
  z.object({ work: z.literal('pullStats'), jobId: z.string(), budgetMs: z.number() })
])

/** Another call or the next tick goes on with what is left. */
const foldBudgetMs = 8000

let platform: Platform | null = null

/** What a tick does, each by itself: one that fails must not keep the others waiting. */
const parts: ((outside: Platform) => Promise<void>)[] = [
  (outside) => foldPushes(outside, foldBudgetMs),
  deliverAlerts,
  sendReminders,
  startDuePulls,
  runDueJobs,
  forgetOldPushes
]

/** The timer's tick: whatever is unfinished goes on. The event is not read, a client could have written it. */
const tick = async (outside: Platform): Promise<void> => {
  for (const part of parts) {
    try {
      await part(outside)
    } catch (error) {
      outside.log.error({ err: error }, 'part of a tick failed')
    }
  }
}

const runAsked = async (outside: Platform, event: unknown, invocation: Invocation): Promise<void> => {
  checkCalledByFunction(invocation)
  const asked = eventSchema.parse(event)
  if (asked.work === 'deliverAlerts') return deliverAlerts(outside)
  if (asked.work === 'pullLeads') return advanceJob(outside, pullLeadsWork(outside), asked)
  if (asked.work === 'pullStats') return advanceJob(outside, pullStatsWork(outside), asked)
  await foldPushes(outside, foldBudgetMs)
  if (takeRaised()) await deliverAlerts(outside)
}

/** Work that nobody waits for: by the timer, or when another function asks. */
export const main = async (event: unknown, context: Parameters<typeof readInvocation>[0]): Promise<Result<void>> => {
  platform ??= cloudPlatform()
  const outside = platform
  const invocation = readInvocation(context, () => outside.ids.code(16))
  return answerWork(() => (invocation.isTimer ? tick(outside) : runAsked(outside, event, invocation)), invocation, outside)
}
