import { countName, emptyNameCounts, type NameCounts, type NameStatistics } from '@shared/domain/company-name/name-statistics'
import { type NamedAccount, nameEntriesOf } from '@shared/domain/company-name/resolution-keys'
import { segmentName } from '@shared/domain/company-name/segment-name'
import { joinPieces } from '@shared/domain/company-name/statistics-pieces'
import { readStatistics, storeStatistics } from '@shared/domain/company-name/stored-statistics'
import type { Documents } from '../platform/documents'
import { toSimplified } from '../platform/to-simplified'
import { accountNames } from '../repositories/account-names'
import { nameStatistics } from '../repositories/name-statistics'

/** They change slowly: how rare a sign is among all names is the same an hour later. */
const keptMs = 10 * 60_000
const sampleKeptMs = 60_000
/** Ids are hashes, so the first accounts by id are a fair sample of all. */
const sampleSize = 1000

let kept: { statistics: NameStatistics; untilMs: number } | null = null

/** Counts the names of accounts. */
export const countNames = (counts: NameCounts, named: readonly NamedAccount[]): void => {
  for (const account of named) for (const { name } of nameEntriesOf({ ...account, id: '' })) countName(counts, segmentName(name, toSimplified))
}

const readStored = async (documents: Documents): Promise<NameStatistics | null> => {
  const current = await nameStatistics.current(documents)
  if (!current) return null
  const { pieces } = await nameStatistics.readSet(documents, current.setId)
  // The next build may have taken the set away between the two reads.
  return pieces.length === 0 ? null : readStatistics(joinPieces(current.nameCount, pieces))
}

const readSample = async (documents: Documents): Promise<NameStatistics> => {
  const counts = emptyNameCounts()
  countNames(counts, await accountNames.namesAfter(documents, '', sampleSize))
  return readStatistics(storeStatistics(counts))
}

/**
 * Returns how telling signs and codes are among the names of all accounts, kept in this instance for ten minutes: two reads. Before they have been
 * built for the first time, a sample of 1,000 accounts stands in: one read a minute. `isFresh` reads them anew.
 */
export const nameStatisticsOf = async (documents: Documents, now: string, { isFresh = false } = {}): Promise<NameStatistics> => {
  const nowMs = Date.parse(now)
  if (!isFresh && kept && kept.untilMs > nowMs) return kept.statistics
  const stored = await readStored(documents)
  const statistics = stored ?? (await readSample(documents))
  // Where there is no account yet, there may be the next moment.
  kept = statistics.nameCount === 0 ? null : { statistics, untilMs: nowMs + (stored ? keptMs : sampleKeptMs) }
  return statistics
}
