import { AppError } from '../../platform/app-error'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { accounts } from '../../repositories/accounts'
import { icpVersions } from '../../repositories/icp-versions'
import { imports, type StoredImport } from '../../repositories/imports'
import type { StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { countBands, writeFits } from '../write-fits'
import { findImport } from './find-import'
import { newAccountOf } from './new-account'
import { recallUpload } from './open-upload'
import { type PlannedAccount, type PlannedRow, planRows } from './plan-rows'

const batchSize = 200

let kept: { importId: string; plan: PlannedRow[] } | null = null

const planOf = async (platform: Platform, found: StoredImport): Promise<PlannedRow[]> => {
  if (found.mapping === null) throw new AppError('CONFLICT', '请先检查文件内容,再开始导入')
  if (kept?.importId !== found.id) kept = { importId: found.id, plan: planRows(await recallUpload(platform, found), found.mapping) }
  return kept.plan
}

/** The accounts that this import has made or makes now; another import of the same companies at the same time makes some of them. */
const createMissing = async (
  documents: Documents,
  planned: readonly PlannedAccount[],
  origin: { importId: string; now: string }
): Promise<PlannedAccount[]> => {
  for (let tries = 0; ; tries++) {
    const origins = await accounts.origins(
      documents,
      planned.map(({ accountId }) => accountId)
    )
    const isMissing = ({ accountId }: PlannedAccount): boolean => !origins.has(accountId)
    const isOurs = ({ accountId, rowNumber }: PlannedAccount): boolean => {
      const known = origins.get(accountId)
      return known?.importId === origin.importId && known.importRow === rowNumber
    }
    try {
      await accounts.insert(
        documents,
        planned.filter(isMissing).map((row) => newAccountOf(row, origin))
      )
      return planned.filter((row) => isMissing(row) || isOurs(row))
    } catch (error) {
      if (!(error instanceof DuplicateKeyError) || tries === 3) throw error
    }
  }
}

const createBatch = async ({ documents, clock }: Platform, batch: readonly PlannedRow[], importId: string): Promise<Record<string, number>> => {
  const planned = batch.filter((row) => row.kind === 'account')
  const created = await createMissing(documents, planned, { importId, now: clock.now() })
  // Read after the accounts exist: a version begun earlier is read here, one begun later finds the accounts by itself.
  const versions = await icpVersions.listScored(documents)
  await writeFits(
    documents,
    created.map(({ accountId, draft }) => ({ id: accountId, traits: draft.traits })),
    versions
  )
  const errors = batch.filter(({ kind }) => kind === 'error').length
  return { created: created.length, duplicates: batch.length - errors - created.length, errors }
}

const added = (before: Record<string, number>, more: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(more).map(([key, count]) => [key, (before[key] ?? 0) + count]))

const recountLiveBands = async (documents: Documents): Promise<void> => {
  for (const { id, status } of await icpVersions.listScored(documents)) {
    if (status === 'live') await icpVersions.update(documents, id, { bandCounts: await countBands(documents, id) })
  }
}

const finish = async (documents: Documents, importId: string): Promise<void> => {
  await recountLiveBands(documents)
  await imports.update(documents, importId, { status: 'committed' })
}

const commitBatch = async (platform: Platform, job: StoredJob): Promise<StepOutcome> => {
  const found = await findImport(platform.documents, job.subjectId)
  const plan = await planOf(platform, found)
  const fromRow = Number(job.cursor ?? 0)
  const batch = plan.slice(fromRow, fromRow + batchSize)
  const summary = added(job.summary ?? {}, await createBatch(platform, batch, found.id))
  const doneCount = fromRow + batch.length
  const isDone = doneCount >= plan.length
  if (isDone) await finish(platform.documents, found.id)

  return { cursor: String(doneCount), doneCount, totalCount: plan.length, summary, isDone }
}

/** Writes the good rows of a checked file as accounts; the account ids come from the names, so a batch taken twice makes nothing twice. */
export const commitWork = (platform: Platform): Work => ({
  step: (job) => commitBatch(platform, job),
  // What was written are whole accounts; importing the file again skips them.
  giveUp: async () => undefined
})
