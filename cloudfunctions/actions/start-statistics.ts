import { dayOf } from '@shared/domain/time/day'
import { type Documents, DuplicateKeyError } from '../platform/documents'
import { jobs, statisticsJobId } from '../repositories/jobs'
import { nameStatistics } from '../repositories/name-statistics'
import { newJob } from './new-job'

const maxAgeMs = 24 * 3_600_000

/** Begins to count the names of all accounts anew; the same occasion again begins nothing. */
export const startStatistics = async (documents: Documents, occasion: string, now: string): Promise<void> => {
  try {
    await jobs.insert(documents, newJob({ id: statisticsJobId(occasion), kind: 'name-statistics', subjectId: 'accounts', createdBy: 'system' }, { now }))
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
