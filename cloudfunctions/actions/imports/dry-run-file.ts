import type { ImportDryRun } from '@shared/contracts/imports'
import type { AmountUnit } from '@shared/model/amount-units'
import type { ColumnMapping } from '@shared/model/import'
import { AppError } from '../../platform/app-error'
import type { Platform } from '../../platform/platform'
import { importLookalikes } from '../../repositories/import-lookalikes'
import { imports } from '../../repositories/imports'
import { noteProblem } from '../note-problem'
import { readOrTell } from '../read-or-tell'
import { type DryRunCounts, dryRunAccounts } from './dry-run-accounts'
import { dryRunDeals } from './dry-run-deals'
import { findImport } from './find-import'
import { readUpload } from './open-upload'
import type { Table } from './read-table'

const maxExamples = 3

const columnsOf = ({ headers, rows }: Table): ImportDryRun['columns'] =>
  headers.map((name, index) => {
    const examples: string[] = []
    for (const { cells } of rows) {
      if (examples.length === maxExamples) break
      const cell = (cells[index] ?? '').trim()
      if (cell !== '') examples.push(cell)
    }
    return { name, examples }
  })

const checkColumns = ({ headers }: Table, mapping: ColumnMapping | undefined): void => {
  const isOutside = Object.values(mapping ?? {}).some((column) => column >= headers.length)
  if (isOutside) throw new AppError('BAD_FILE', '列的对应关系与文件不符，请重新选择每一列')
}

/** Looked at twice, a file counts twice: what is counted is how often somebody met such rows. */
const tellBadRows = async ({ documents, clock }: Platform, { errorCount, errors: [first] }: DryRunCounts): Promise<void> => {
  if (!first) return
  const example = `第 ${first.rowNumber} 行 ${first.column}：${first.message}`
  await noteProblem(documents, { reason: 'import-bad-rows', example, now: clock.now(), count: errorCount })
}

/** Says what a commit would do, without doing it. */
export const dryRunFile = async (
  platform: Platform,
  { importId, mapping, amountUnit = 'cny' }: { importId: string; mapping?: ColumnMapping | undefined; amountUnit?: AmountUnit | undefined }
): Promise<ImportDryRun> => {
  const { documents, ids } = platform
  const found = await findImport(documents, importId)
  const told = { fileName: found.fileName, now: platform.clock.now() }
  const table = await readOrTell(documents, told, () => readUpload(platform, found))
  checkColumns(table, mapping)
  const asked = { mapping, amountUnit }
  const { counts, stored } =
    found.kind === 'deals' ? { counts: await dryRunDeals(platform, table, asked), stored: [] } : await dryRunAccounts(platform, table, asked)
  await importLookalikes.replace(documents, { importId, checkId: ids.code(16) }, stored)
  await imports.markChecked(documents, importId, table.rows.length)
  await tellBadRows(platform, counts)

  return { encoding: table.encoding, columns: columnsOf(table), amountUnit, rowCount: table.rows.length, ...counts }
}
