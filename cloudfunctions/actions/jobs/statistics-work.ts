import { emptyNameCounts, type NameCounts } from '@shared/domain/company-name/name-statistics'
import { joinPieces, piecesOf } from '@shared/domain/company-name/statistics-pieces'
import { type StoredNameStatistics, storeStatistics, sumStatistics } from '@shared/domain/company-name/stored-statistics'
import type { Documents } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { accountNames } from '../../repositories/account-names'
import { accounts } from '../../repositories/accounts'
import type { StoredJob } from '../../repositories/jobs'
import { nameStatistics } from '../../repositories/name-statistics'
import type { StepOutcome, Work } from '../advance-job'
import { countNames } from '../name-statistics'

const pageSize = 1000
const pagesPerPart = 10
/** Ids are hashes: the first 200,000 accounts are a fair sample of any longer list. */
const maxParts = 20
/** A part keeps what two of its names share: what is rarer in every part is rare in all. */
const keptInPart = { signCount: 1, codeCount: 2 }

const partId = ({ id }: StoredJob, number: number): string => `${id}:part:${number}`

interface Cursor {
  part: number
  afterId: string
  isCounted: boolean
}

const cursorOf = ({ cursor }: StoredJob): Cursor => (cursor === null ? { part: 0, afterId: '', isCounted: false } : JSON.parse(cursor))

/** Counts the names of the next 10,000 accounts and stores them as one part. */
const countPart = async (documents: Documents, job: StoredJob, { part, afterId }: Cursor): Promise<StepOutcome> => {
  const counts = emptyNameCounts()
  let [lastId, count, isEnd] = [afterId, 0, false]
  for (let page = 0; page < pagesPerPart && !isEnd; page++) {
    const rows = await accountNames.namesAfter(documents, lastId, pageSize)
    countNames(counts, rows)
    lastId = rows.at(-1)?.id ?? lastId
    count += rows.length
    isEnd = rows.length < pageSize
  }
  await nameStatistics.writeSet(documents, partId(job, part), { nameCount: counts.nameCount, pieces: piecesOf(storeStatistics(counts, keptInPart)) })
  const next: Cursor = { part: part + 1, afterId: lastId, isCounted: isEnd || part + 1 === maxParts }
  const doneCount = job.doneCount + count

  return { cursor: JSON.stringify(next), doneCount, totalCount: Math.max(job.totalCount, doneCount), summary: {}, isDone: false }
}

const readParts = async (documents: Documents, job: StoredJob, partCount: number): Promise<StoredNameStatistics[]> => {
  const parts: StoredNameStatistics[] = []
  for (let part = 0; part < partCount; part++) {
    const { nameCount, pieces } = await nameStatistics.readSet(documents, partId(job, part))
    parts.push(joinPieces(nameCount, pieces))
  }
  return parts
}

const sumUp = async (documents: Documents, job: StoredJob, partCount: number): Promise<NameCounts> => {
  const totalCount = await accounts.count(documents, {})
  const factor = job.doneCount === 0 ? 1 : Math.max(1, totalCount / job.doneCount)
  return sumStatistics(await readParts(documents, job, partCount), factor)
}

const removeParts = async (documents: Documents, job: StoredJob, partCount: number): Promise<void> => {
  for (let part = 0; part < partCount; part++) await nameStatistics.removeSet(documents, partId(job, part))
}

/** Adds the parts up, points to the sum, and takes the sum before and the parts away. Once the sum is pointed to, the parts may be gone. */
const publish = async ({ documents, clock }: Platform, job: StoredJob, cursor: Cursor): Promise<StepOutcome> => {
  const before = await nameStatistics.current(documents)
  let nameCount = before?.nameCount ?? 0
  if (before?.setId !== job.id) {
    const counts = await sumUp(documents, job, cursor.part)
    nameCount = counts.nameCount
    await nameStatistics.writeSet(documents, job.id, { nameCount, pieces: piecesOf(storeStatistics(counts)) })
    await nameStatistics.makeCurrent(documents, { setId: job.id, nameCount, builtAt: clock.now() })
    if (before) await nameStatistics.removeSet(documents, before.setId)
  }
  await removeParts(documents, job, cursor.part)

  return { cursor: JSON.stringify(cursor), doneCount: job.doneCount, summary: { names: nameCount }, isDone: true }
}

/** Counts how common signs and codes are among the names of all accounts, 10,000 accounts a step, for typed names to be looked up by the rare ones. */
export const statisticsWork = (platform: Platform): Work => ({
  step: async (job) => {
    const cursor = cursorOf(job)
    return cursor.isCounted ? publish(platform, job, cursor) : countPart(platform.documents, job, cursor)
  },
  // The statistics before stay in use.
  giveUp: (job) => removeParts(platform.documents, job, maxParts)
})
