import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { icpVersions } from '../../repositories/icp-versions'
import { importChanges } from '../../repositories/import-changes'
import { importKept } from '../../repositories/import-kept'
import { imports, type StoredImport } from '../../repositories/imports'
import { commitJobId, jobs, type StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { startStatistics } from '../start-statistics'
import { recountLiveBands } from '../write-fits'
import { findImport } from './find-import'
import { recallUpload } from './open-upload'
import { planRows } from './plan-rows'
import { undoCreated } from './undo-created'
import { undoTold } from './undo-told'

const batchSize = 200

let kept: { importId: string; accountIds: string[] } | null = null

/** The accounts the file names, in its order; which of them the import made their own documents say. */
const namedIn = async (platform: Platform, found: StoredImport): Promise<string[]> => {
  if (found.mapping === null) throw new AppError('CONFLICT', '这次导入没有留下列的对应，无法撤销')
  if (kept?.importId !== found.id) {
    const rows = planRows(await recallUpload(platform, found), found.mapping, found.amountUnit ?? 'cny')
    kept = { importId: found.id, accountIds: rows.flatMap((row) => (row.kind === 'account' ? [row.accountId] : [])) }
  }
  return kept.accountIds
}

/** What it all came to is counted from what is left, so that a step taken twice is counted once. */
const summaryOf = async (documents: Documents, importId: string): Promise<Record<string, number>> => {
  const [committed, told, keptCreated, keptChanged] = await Promise.all([
    jobs.byId(documents, commitJobId(importId)),
    importChanges.count(documents, importId),
    importKept.count(documents, { importId, kind: 'created' }),
    importKept.count(documents, { importId, kind: 'changed' })
  ])
  return { removed: (committed?.summary?.created ?? 0) - keptCreated, restored: told - keptChanged, kept: keptCreated + keptChanged }
}

const toldStep = async ({ documents, clock }: Platform, importId: string, afterId: string): Promise<{ count: number; cursor: string }> => {
  const changes = await importChanges.after(documents, importId, { afterId, limit: batchSize })
  await undoTold(documents, changes, { versions: await icpVersions.listScored(documents), now: clock.now() })
  const lastId = changes.at(-1)?.accountId
  return { count: changes.length, cursor: changes.length < batchSize || lastId === undefined ? 'row:0' : `told:${lastId}` }
}

const finish = async ({ documents, clock }: Platform, importId: string): Promise<Record<string, number>> => {
  const summary = await summaryOf(documents, importId)
  await recountLiveBands(documents)
  await startStatistics(documents, `${importId}-undone`, clock.now())
  await imports.update(documents, importId, { status: 'undone' })
  return summary
}

/** First what accounts that were there were told, then the accounts that were made. */
const step = async (platform: Platform, { subjectId, cursor, doneCount }: StoredJob): Promise<StepOutcome> => {
  const found = await findImport(platform.documents, subjectId)
  const accountIds = await namedIn(platform, found)
  const totalCount = accountIds.length + (await importChanges.count(platform.documents, found.id))
  const [phase = 'told', place = ''] = (cursor ?? 'told:').split(':')
  if (phase === 'told') {
    const { count, cursor: next } = await toldStep(platform, found.id, place)
    return { cursor: next, doneCount: doneCount + count, totalCount, summary: {}, isDone: false }
  }
  const fromRow = Number(place)
  const batch = accountIds.slice(fromRow, fromRow + batchSize)
  await undoCreated(platform.documents, found.id, batch)
  const nextRow = fromRow + batch.length
  const isDone = nextRow >= accountIds.length
  const summary = isDone ? await finish(platform, found.id) : {}
  return { cursor: `row:${nextRow}`, doneCount: doneCount + batch.length, totalCount, summary, isDone }
}

/** Takes back an import of accounts, some at a time: what nobody has touched since; the rest is named with its reason. */
export const undoAccountsWork = (platform: Platform): Work => ({
  step: (job) => step(platform, job),
  // What was taken back is whole accounts; the import can be undone again.
  giveUp: async ({ subjectId }) => void (await imports.update(platform.documents, subjectId, { status: 'committed' }))
})
