import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { deals } from '../../repositories/deals'
import { imports, type StoredImport } from '../../repositories/imports'
import type { StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { keepDealState } from '../keep-deal-state'
import { addedCounts } from './added-counts'
import { accountsOfNames } from './deal-accounts'
import { isChangedDeal, newDealOf, storedFieldsOf } from './deal-changes'
import { findImport } from './find-import'
import { recallUpload } from './open-upload'
import { isPlannedDeal, type PlannedDealRow, planDealRows } from './plan-deal-rows'

const batchSize = 200

let kept: { importId: string; plan: PlannedDealRow[] } | null = null

const planOf = async (platform: Platform, found: StoredImport): Promise<PlannedDealRow[]> => {
  if (found.mapping === null) throw new AppError('CONFLICT', '请先检查文件内容，再开始导入')
  if (kept?.importId !== found.id) {
    kept = { importId: found.id, plan: planDealRows(await recallUpload(platform, found), found.mapping, found.amountUnit ?? 'cny') }
  }
  return kept.plan
}

/** Of every account of the batch, so that a step cut off after its deals were written is made good when it is taken again. */
const keepStates = async (documents: Documents, accountIds: readonly string[]): Promise<void> => {
  for (const accountId of new Set(accountIds)) await documents.transaction((transaction) => keepDealState(transaction, accountId))
}

/** Writes what is new and changes what reads differently; a deal that this import has made already counts as made again, so a step may be repeated. */
const writeBatch = async (documents: Documents, rows: readonly PlannedDealRow[], { importId, now }: { importId: string; now: string }) => {
  const planned = rows.filter(isPlannedDeal)
  const accountOf = await accountsOfNames(
    documents,
    planned.map(({ draft }) => draft.accountName),
    now
  )
  const known = planned.filter(({ draft }) => accountOf.has(draft.accountName))
  const stored = await deals.byIds(
    documents,
    known.map(({ dealId }) => dealId)
  )
  const missing = known.filter(({ dealId }) => !stored.has(dealId))
  const changed = known.filter(({ dealId, draft }) => {
    const before = stored.get(dealId)
    return before !== undefined && isChangedDeal(draft, before)
  })
  await deals.insertMany(
    documents,
    missing.map((row) => newDealOf(row, { accountId: accountOf.get(row.draft.accountName) ?? '', importId, now }))
  )
  for (const { dealId, draft } of changed) await deals.update(documents, dealId, { ...storedFieldsOf(draft), updatedAt: now })
  await keepStates(documents, [...accountOf.values()])
  const ours = known.filter(({ dealId }) => stored.get(dealId)?.importId === importId).length
  const errors = rows.length - known.length - rows.filter(({ kind }) => kind === 'duplicate').length

  return { created: missing.length + ours, updated: changed.length, duplicates: rows.length - errors - missing.length - ours - changed.length, errors }
}

const commitBatch = async (platform: Platform, job: StoredJob): Promise<StepOutcome> => {
  const { documents, clock } = platform
  const found = await findImport(documents, job.subjectId)
  const plan = await planOf(platform, found)
  const fromRow = Number(job.cursor ?? 0)
  const batch = plan.slice(fromRow, fromRow + batchSize)
  const summary = addedCounts(job.summary ?? {}, await writeBatch(documents, batch, { importId: found.id, now: clock.now() }))
  const doneCount = fromRow + batch.length
  const isDone = doneCount >= plan.length
  if (isDone) await imports.update(documents, found.id, { status: 'committed', committedAt: clock.now() })

  return { cursor: String(doneCount), doneCount, totalCount: plan.length, summary, isDone }
}

/** Writes the good rows of a checked file as deals; their ids come from the CRM's numbers, so a batch taken twice makes nothing twice. */
export const commitDealsWork = (platform: Platform): Work => ({
  step: (job) => commitBatch(platform, job),
  // What was written are whole deals; importing the file again skips them, and undoing the import takes them away.
  giveUp: async () => undefined
})
