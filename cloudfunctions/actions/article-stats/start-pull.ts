import { isPullDue } from '@shared/domain/article-stats/pull-plan'
import type { Job } from '@shared/model/job'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { minuteCache } from '../../platform/minute-cache'
import type { Platform } from '../../platform/platform'
import { articleStats } from '../../repositories/article-stats'
import { jobs } from '../../repositories/jobs'
import { officialAccounts } from '../connected-accounts'
import { newJob } from '../new-job'

/** Two taps within ten minutes are one pull. */
const slotMs = 600_000

const jobOf = (appId: string, { createdBy, now }: { createdBy: string; now: string }): Job =>
  newJob(
    { id: idFrom('job', 'pull-article-stats', appId, String(Math.floor(Date.parse(now) / slotMs))), kind: 'pull-article-stats', subjectId: appId, createdBy },
    { now }
  )

/** Begins to pull an official account's statistics and returns the job; again within ten minutes returns the same. */
export const startPull = async (documents: Documents, appId: string, by: { createdBy: string; now: string }): Promise<string> => {
  const job = jobOf(appId, by)
  try {
    await jobs.insert(documents, job)
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
  return job.id
}

const known = minuteCache<string[]>()

const accountIds = async (platform: Platform): Promise<string[]> =>
  (await known.get('all', {
    now: platform.clock.now(),
    load: async () => (await officialAccounts(platform)).filter(({ kind }) => kind === 'official-account').map(({ appId }) => appId)
  })) ?? []

/** Begins the pulls that are due: each official account's once a day, sooner again while its numbers are late. */
export const startDuePulls = async (platform: Platform): Promise<void> => {
  const { documents, clock } = platform
  const now = clock.now()
  for (const appId of await accountIds(platform)) {
    if (isPullDue(await articleStats.pullOf(documents, appId), now)) await startPull(documents, appId, { createdBy: 'system', now })
  }
}
