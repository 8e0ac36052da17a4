import { dayOf } from '@shared/domain/time/day'
import type { Job } from '@shared/model/job'
import { type Documents, DuplicateKeyError } from '../platform/documents'
import { jobs, statisticsJobId } from '../repositories/jobs'
import { nameStatistics } from '../repositories/name-statistics'

const maxAgeMs = 24 * 3_600_000

const jobOf = (occasion: string, now: string): Job => ({
  id: statisticsJobId(occasion),
  kind: 'name-statistics',
  subjectId: 'accounts',
  status: 'running',
  cursor: null,
  doneCount: 0,
  totalCount: 0,
  leaseUntil: null,
  problem: null,
  summary: null,
  createdBy: 'system',
  createdAt: now,
  updatedAt: now
})

/** Begins to count the names of all accounts anew; the same occasion again begins nothing. */
export const startStatistics = async (documents: Documents, occasion: string, now: string): Promise<void> => {
  try {
    await jobs.insert(documents, jobOf(occasion, now))
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
  }
}

/** Begins it when the last count is a day old, or there is none; returns whether it did. */
export const startDailyStatistics = async (documents: Documents, now: string): Promise<boolean> => {
  const current = await nameStatistics.current(documents)
  const isFresh = current !== null && Date.parse(now) - Date.parse(current.builtAt) < maxAgeMs
  if (!isFresh) await startStatistics(documents, `day-${dayOf(now)}`, now)
  return !isFresh
}
