import { decideLookalike, type RowDecision } from '@shared/domain/imports/decide-lookalike'
import type { IcpVersion } from '@shared/model/icp'
import { AppError } from '../../platform/app-error'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { accounts } from '../../repositories/accounts'
import { fits } from '../../repositories/fits'
import { icpVersions } from '../../repositories/icp-versions'
import { importLookalikes } from '../../repositories/import-lookalikes'
import { imports, type StoredImport } from '../../repositories/imports'
import type { StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { newAccountOf } from '../new-account'
import { startStatistics } from '../start-statistics'
import { fitKeysByAccount, recountLiveBands, scoreForVersions, writeFits } from '../write-fits'
import { addedCounts } from './added-counts'
import { findImport } from './find-import'
import { mergeRows } from './merge-rows'
import { recallUpload } from './open-upload'
import { type PlannedAccount, type PlannedRow, planRows } from './plan-rows'

const batchSize = 200

interface Plan {
  importId: string
  rows: PlannedRow[]
  /** What was decided of the rows that look like accounts; the others are made. */
  decisions: Map<number, RowDecision>
}

let kept: Plan | null = null

const decisionsOf = async ({ documents }: Platform, { id, choices }: StoredImport, rows: readonly PlannedRow[]): Promise<Plan['decisions']> => {
  const nameOf = new Map(rows.flatMap((row) => (row.kind === 'account' ? [[row.rowNumber, row.draft.legalName] as const] : [])))
  // Read by another mapping than was checked, a row is another company.
  const alike = (await importLookalikes.ofImport(documents, id)).filter(({ rowNumber, legalName }) => nameOf.get(rowNumber) === legalName)
  return new Map(alike.map((row) => [row.rowNumber, decideLookalike(row, choices ?? null) ?? { choice: 'skip' }]))
}

const planOf = async (platform: Platform, found: StoredImport): Promise<Plan> => {
  if (found.mapping === null) throw new AppError('CONFLICT', '请先检查文件内容，再开始导入')
  if (kept?.importId !== found.id) {
    const rows = planRows(await recallUpload(platform, found), found.mapping, found.amountUnit ?? 'cny')
    kept = { importId: found.id, rows, decisions: await decisionsOf(platform, found, rows) }
  }
  return kept
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

/** The rows as they were decided; who is not decided of is made. */
const sortOut = (rows: readonly PlannedRow[], { decisions }: Plan) => {
  const planned = rows.filter((row) => row.kind === 'account').map((row) => ({ row, decision: decisions.get(row.rowNumber) }))
  return {
    made: planned.flatMap(({ row, decision }) => (decision === undefined || decision.choice === 'create' ? [row] : [])),
    merged: planned.flatMap(({ row, decision }) => (decision?.choice === 'merge' ? [{ row, accountId: decision.accountId }] : []))
  }
}

const createBatch = async ({ documents, clock }: Platform, rows: readonly PlannedRow[], plan: Plan): Promise<Record<string, number>> => {
  const now = clock.now()
  const versions = await icpVersions.listScored(documents)
  const { made, merged } = sortOut(rows, plan)
  await mergeRows(documents, merged, { importId: plan.importId, versions, now })
  const created = await createMissing({ documents, importId: plan.importId, now, versions }, made)
  // A version begun meanwhile may have passed these accounts by before they existed; one begun later finds them.
  const isNew = ({ id }: IcpVersion): boolean => !versions.some((known) => known.id === id)
  await writeFits(documents, created.map(traitsRow), (await icpVersions.listScored(documents)).filter(isNew))
  const errors = rows.filter(({ kind }) => kind === 'error').length
  return { created: created.length, merged: merged.length, duplicates: rows.length - errors - created.length - merged.length, errors }
}

const finish = async ({ documents, clock }: Platform, importId: string): Promise<void> => {
  await importLookalikes.removeOfImport(documents, importId)
  await recountLiveBands(documents)
  await startStatistics(documents, importId, clock.now())
  await imports.update(documents, importId, { status: 'committed', committedAt: clock.now() })
}

const commitBatch = async (platform: Platform, job: StoredJob): Promise<StepOutcome> => {
  const found = await findImport(platform.documents, job.subjectId)
  const plan = await planOf(platform, found)
  const fromRow = Number(job.cursor ?? 0)
  const batch = plan.rows.slice(fromRow, fromRow + batchSize)
  const summary = addedCounts(job.summary ?? {}, await createBatch(platform, batch, plan))
  const doneCount = fromRow + batch.length
  const isDone = doneCount >= plan.rows.length
  if (isDone) await finish(platform, found.id)

  return { cursor: String(doneCount), doneCount, totalCount: plan.rows.length, summary, isDone }
}

/** Writes the good rows of a checked file as accounts; the account ids come from the names, so a batch taken twice makes nothing twice. */
export const commitWork = (platform: Platform): Work => ({
  step: (job) => commitBatch(platform, job),
  // What was written are whole accounts; importing the file again skips them.
  giveUp: async () => undefined
})
