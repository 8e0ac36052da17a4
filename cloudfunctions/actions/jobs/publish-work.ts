import type { IcpVersion, IdealCustomerProfile } from '@shared/model/icp'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { accounts } from '../../repositories/accounts'
import { fitKeyOf, fits } from '../../repositories/fits'
import { icpVersions } from '../../repositories/icp-versions'
import { icps } from '../../repositories/icps'
import type { StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { countBands, writeFits } from '../write-fits'

const batchSize = 500
/** A profile's versions older than these have been cleared by earlier publishes. */
const versionsLookedAt = 6

const findVersion = async (documents: Documents, versionId: string): Promise<IcpVersion> => {
  const version = await icpVersions.byId(documents, versionId)
  if (!version) throw new AppError('NOT_FOUND', '要发布的画像版本不存在，请重新发布')
  return version
}

const outcome = (job: StoredJob, changes: Partial<StepOutcome>): StepOutcome => ({
  cursor: job.cursor ?? '',
  doneCount: job.doneCount,
  summary: job.summary ?? {},
  isDone: false,
  ...changes
})

/** Scores the next batch in the order of ids; accounts imported meanwhile are scored by their import. */
const scoreBatch = async (documents: Documents, job: StoredJob, version: IcpVersion): Promise<StepOutcome> => {
  const afterId = job.cursor?.replace(/^score:/, '') ?? ''
  const rows = await accounts.traitsAfter(documents, afterId, batchSize)
  await writeFits(documents, rows, [version])
  const doneCount = job.doneCount + rows.length
  const cursor = rows.length < batchSize ? 'flip' : `score:${rows.at(-1)?.id ?? ''}`

  return outcome(job, { cursor, doneCount, totalCount: Math.max(job.totalCount, doneCount) })
}

const flipIn = async (documents: Documents, version: IcpVersion, changes: Pick<IcpVersion, 'bandCounts' | 'publishedAt'>): Promise<void> =>
  documents.transaction(async (transaction) => {
    const icp = await icps.byId(transaction, version.icpId)
    if (!icp || icp.liveVersionId === version.id) return
    const older = await icpVersions.previousOf(transaction, version.icpId)
    if (older !== null) await icpVersions.update(transaction, older.id, { status: 'superseded' })
    if (icp.liveVersionId !== null) await icpVersions.update(transaction, icp.liveVersionId, { status: 'previous' })
    await icpVersions.update(transaction, version.id, { ...changes, status: 'live' })
    const pointers: Pick<IdealCustomerProfile, 'liveVersionId' | 'buildingVersionId'> = { liveVersionId: version.id, buildingVersionId: null }
    await icps.update(transaction, icp.id, pointers)
  })

const flip = async ({ documents, clock }: Platform, job: StoredJob, version: IcpVersion): Promise<StepOutcome> => {
  const bandCounts = await countBands(documents, version.id)
  await flipIn(documents, version, { bandCounts, publishedAt: clock.now() })
  return outcome(job, { cursor: 'clear', totalCount: job.doneCount, summary: bandCounts })
}

/** The version before stays as it is for the revert; what is older, or failed, is taken away. */
const versionsToClear = async (documents: Documents, icpId: string): Promise<string[]> => {
  const newest = await icpVersions.newestOf(documents, icpId, versionsLookedAt)
  return newest.filter(({ status }) => status === 'superseded' || status === 'failed').map(({ id }) => id)
}

const clearSome = async (documents: Documents, versionId: string): Promise<number> => {
  let clearedCount = await fits.removeSome(documents, versionId, batchSize)
  for (const band of ['A', 'B', 'C'] as const) clearedCount += await accounts.removeFitKeySome(documents, fitKeyOf(versionId, band), batchSize)
  return clearedCount
}

const clearBatch = async (documents: Documents, job: StoredJob, version: IcpVersion): Promise<StepOutcome> => {
  for (const versionId of await versionsToClear(documents, version.icpId)) {
    if ((await clearSome(documents, versionId)) > 0) return outcome(job, {})
  }
  return outcome(job, { cursor: 'end', isDone: true })
}

/** Scores every account for the version being built, then makes it the live one. The old version stays visible until that moment. */
export const publishWork = (platform: Platform): Work => ({
  step: async (job) => {
    const version = await findVersion(platform.documents, job.subjectId)
    if (job.cursor === 'flip') return flip(platform, job, version)
    if (job.cursor === 'clear') return clearBatch(platform.documents, job, version)
    return scoreBatch(platform.documents, job, version)
  },
  giveUp: async (job) => {
    const version = await icpVersions.byId(platform.documents, job.subjectId)
    if (version?.status !== 'building') return
    await icpVersions.update(platform.documents, version.id, { status: 'failed' })
    await icps.update(platform.documents, version.icpId, { buildingVersionId: null })
  }
})
