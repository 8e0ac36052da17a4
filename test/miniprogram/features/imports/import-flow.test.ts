import type { ImportDryRun } from '@shared/contracts/imports'
import { type ImportEvent, type ImportFlow, nextImportFlow, startOfFlow } from '@/features/imports/import-flow'

const file = { importId: 'imp_000001', kind: 'accounts' as const, fileName: '客户.csv' }
const dryRun = (overrides: Partial<ImportDryRun> = {}): ImportDryRun => ({
  encoding: 'utf-8',
  columns: [{ name: '公司名称', examples: ['平安银行股份有限公司'] }],
  mapping: { legalName: 0 },
  amountUnit: 'cny',
  rowCount: 3,
  newCount: 1,
  changedCount: 0,
  duplicateCount: 1,
  errorCount: 1,
  probableCount: 0,
  unsureCount: 0,
  errors: [],
  duplicates: [],
  lookalikes: [],
  ...overrides
})
const after = (...events: ImportEvent[]): ImportFlow => events.reduce(nextImportFlow, startOfFlow)

test('a file goes from upload through check and commit to its result', () => {
  const flow = after(
    { type: 'upload-started', fileName: file.fileName },
    { type: 'upload-moved', sentRatio: 0.5 },
    { type: 'check-started', file, mapping: null },
    { type: 'check-ended', file, dryRun: dryRun() },
    { type: 'commit-started', file },
    { type: 'job-known', file, jobId: 'job_000001' },
    { type: 'job-ended', summary: { created: 3627, duplicates: 600, errors: 2 } }
  )
  expect(flow).toEqual({
    step: { kind: 'done', file, createdCount: 3627, mergedCount: 0, updatedCount: 0, duplicateCount: 600, errorCount: 2, undone: null },
    problem: null
  })
})

test('a mapping changed by hand is kept for the next check', () => {
  const flow = after({ type: 'check-ended', file, dryRun: dryRun() }, { type: 'mapping-changed', mapping: { legalName: 0, region: 2 } })
  expect(flow.step).toMatchObject({ kind: 'checked', mapping: { legalName: 0, region: 2 } })
})

test('the upload bar never goes back', () => {
  const flow = after({ type: 'upload-started', fileName: 'a.csv' }, { type: 'upload-moved', sentRatio: 0.8 }, { type: 'upload-moved', sentRatio: 0.3 })
  expect(flow.step).toMatchObject({ sentRatio: 0.8 })
})

test('a report that comes after its step is over changes nothing', () => {
  const checked = after({ type: 'check-ended', file, dryRun: dryRun() })
  expect(nextImportFlow(checked, { type: 'upload-moved', sentRatio: 0.9 })).toBe(checked)
  expect(nextImportFlow(checked, { type: 'job-ended', summary: null })).toBe(checked)
})

test('a failed commit goes back to the checked rows with a sentence, and the next try clears it', () => {
  const checked = after({ type: 'check-ended', file, dryRun: dryRun() })
  const failed = [
    { type: 'commit-started', file } as const,
    { type: 'failed', step: checked.step, problem: '网络断了,请再试一次' } as const
  ].reduce<ImportFlow>(nextImportFlow, checked)
  expect(failed).toEqual({ step: checked.step, problem: '网络断了,请再试一次' })
  expect(nextImportFlow(failed, { type: 'commit-started', file }).problem).toBeNull()
})

test('an import taken back ends with what went, what is as before and what was kept', () => {
  const flow = after({ type: 'job-known', file, jobId: 'job_undo-000001', isUndo: true }, { type: 'job-ended', summary: { removed: 12, restored: 3, kept: 1 } })
  expect(flow.step).toMatchObject({ kind: 'done', undone: { removedCount: 12, restoredCount: 3, keptCount: 1 } })
})
