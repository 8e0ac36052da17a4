import type { IcpVersion } from '@shared/model/icp'
import { AppError } from '../../platform/app-error'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { accounts } from '../../repositories/accounts'
import { fits } from '../../repositories/fits'
import { icpVersions } from '../../repositories/icp-versions'
import { imports, type StoredImport } from '../../repositories/imports'
import type { StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { newAccountOf } from '../new-account'
import { startStatistics } from '../start-statistics'
import { fitKeysByAccount, recountLiveBands, scoreForVersions, writeFits } from '../write-fits'
import { addedCounts } from './added-counts'
import { findImport } from './find-import'
import { recallUpload } from './open-upload'
import { type PlannedAccount, type PlannedRow, planRows } from './plan-rows'

const batchSize = 200

let kept: { importId: string; plan: PlannedRow[] } | null = null

const planOf = async (platform: Platform, found: StoredImport): Promise<PlannedRow[]> => {
  if (found.mapping === null) throw new AppError('CONFLICT', '请先检查文件内容，再开始导入')
  if (kept?.importId !== found.id) kept = { importId: found.id, plan: planRows(await recallUpload(platform, found), found.mapping, found.amountUnit ?? 'cny') }
  return kept.plan
}

interface Batch {
  documents: Documents
  importId: string
  now: string
  versions: IcpVersion[]
}

const traitsRow = ({ accountId, draft }: PlannedAccount) => ({ id: accountId, traits: draft.traits })

/** The accounts first: who is beaten to a name by another import must not overwrite that account's fits. */
const insertWithFits = async ({ documents, importId, now, versions }: Batch, missing: readonly PlannedAccount[]): Promise<void> => {
  const scored = scoreForVersions(missing.map(traitsRow), versions)
  const keys = fitKeysByAccount(scored)
  const created = missing.map(({ accountId, draft, rowNumber }) =>
    newAccountOf(accountId, draft, { now, fitKeys: keys.get(accountId) ?? [], origin: { importId, importRow: rowNumber } })
  )
  await accounts.insert(documents, created)
  await fits.write(documents, scored)
}

/** The accounts that this import has made or makes now; another import of the same companies at the same time makes some of them. */
const createMissing = async (batch: Batch, planned: readonly PlannedAccount[]): Promise<PlannedAccount[]> => {
  for (let tries = 0; ; tries++) {
    const ids = planned.map(({ accountId }) => accountId)
    const origins = await accounts.origins(batch.documents, ids)
    const isOurs = ({ accountId, rowNumber }: PlannedAccount): boolean => {
      const known = origins.get(accountId)
      return known?.importId === batch.importId && known.importRow === rowNumber
    }
    const ours = planned.filter(isOurs)
    const missing = planned.filter(({ accountId }) => !origins.has(accountId))
    try {
      await insertWithFits(batch, missing)
      // An interrupted step may have left these without their fits.
      await writeFits(batch.documents, ours.map(traitsRow), batch.versions)
      return [...ours, ...missing]
    } catch (error) {
      if (!(error instanceof DuplicateKeyError) || tries === 3) throw error
    }
  }
}

const createBatch = async ({ documents, clock }: Platform, rows: readonly PlannedRow[], importId: string): Promise<Record<string, number>> => {
  const versions = await icpVersions.listScored(documents)
  const planned = rows.filter((row) => row.kind === 'account')
  const created = await createMissing({ documents, importId, now: clock.now(), versions }, planned)
  // A version begun meanwhile may have passed these accounts by before they existed; one begun later finds them.
  const isNew = ({ id }: IcpVersion): boolean => !versions.some((known) => known.id === id)
  await writeFits(documents, created.map(traitsRow), (await icpVersions.listScored(documents)).filter(isNew))
  const errors = rows.filter(({ kind }) => kind === 'error').length
  return { created: created.length, duplicates: rows.length - errors - created.length, errors }
}

const finish = async ({ documents, clock }: Platform, importId: string): Promise<void> => {
  await recountLiveBands(documents)
  await startStatistics(documents, importId, clock.now())
  await imports.update(documents, importId, { status: 'committed' })
}

const commitBatch = async (platform: Platform, job: StoredJob): Promise<StepOutcome> => {
  const found = await findImport(platform.documents, job.subjectId)
  const plan = await planOf(platform, found)
  const fromRow = Number(job.cursor ?? 0)
  const batch = plan.slice(fromRow, fromRow + batchSize)
  const summary = addedCounts(job.summary ?? {}, await createBatch(platform, batch, found.id))
  const doneCount = fromRow + batch.length
  const isDone = doneCount >= plan.length
  if (isDone) await finish(platform, found.id)

  return { cursor: String(doneCount), doneCount, totalCount: plan.length, summary, isDone }
}

/** Writes the good rows of a checked file as accounts; the account ids come from the names, so a batch taken twice makes nothing twice. */
export const commitWork = (platform: Platform): Work => ({
  step: (job) => commitBatch(platform, job),
  // What was written are whole accounts; importing the file again skips them.
  giveUp: async () => undefined
})
