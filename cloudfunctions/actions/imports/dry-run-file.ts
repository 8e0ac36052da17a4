import type { ImportDryRun } from '@shared/contracts/imports'
import { guessMapping } from '@shared/domain/imports/guess-mapping'
import type { AmountUnit } from '@shared/model/amount-units'
import type { ColumnMapping } from '@shared/model/import'
import { AppError } from '../../platform/app-error'
import type { Platform } from '../../platform/platform'
import { accounts } from '../../repositories/accounts'
import { imports } from '../../repositories/imports'
import { noteProblem } from '../note-problem'
import { dryRunDeals } from './dry-run-deals'
import { findImport } from './find-import'
import { maxShown } from './limits'
import { readUpload } from './open-upload'
import { type PlannedAccount, type PlannedRow, planRows } from './plan-rows'
import type { Table } from './read-table'

const maxExamples = 3

const mappingFor = ({ headers }: Table, asked: ColumnMapping | undefined): ColumnMapping => {
  const mapping = asked ?? guessMapping(headers)
  if (mapping.legalName === undefined) {
    throw new AppError('BAD_FILE', `没有找到公司名称这一列，请把它的列名改成“公司全称”。现有的列：${headers.filter((name) => name !== '').join('、')}`)
  }
  return mapping
}

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

type Duplicate = ImportDryRun['duplicates'][number]

const duplicatesOf = (plan: readonly PlannedRow[], existingIds: ReadonlySet<string>): Duplicate[] =>
  plan.flatMap((row): Duplicate[] => {
    if (row.kind === 'duplicate') return [{ rowNumber: row.rowNumber, legalName: row.legalName, reason: 'in-file' }]
    if (row.kind === 'account' && existingIds.has(row.accountId)) return [{ rowNumber: row.rowNumber, legalName: row.draft.legalName, reason: 'existing' }]
    return []
  })

const isAccount = (row: PlannedRow): row is PlannedAccount => row.kind === 'account'

type Counts = Pick<ImportDryRun, 'mapping' | 'newCount' | 'changedCount' | 'duplicateCount' | 'errorCount' | 'errors' | 'duplicates'>

interface Asked {
  mapping: ColumnMapping | undefined
  amountUnit: AmountUnit
}

const dryRunAccounts = async ({ documents }: Platform, table: Table, { mapping: asked, amountUnit }: Asked): Promise<Counts> => {
  const mapping = mappingFor(table, asked)
  const plan = planRows(table, mapping, amountUnit)
  const candidates = plan.filter(isAccount)
  const origins = await accounts.origins(
    documents,
    candidates.map(({ accountId }) => accountId)
  )
  const duplicates = duplicatesOf(plan, new Set(origins.keys()))
  const failed = plan.flatMap((row) => (row.kind === 'error' ? [row.errors] : []))

  return {
    mapping,
    newCount: candidates.length - origins.size,
    changedCount: 0,
    duplicateCount: duplicates.length,
    errorCount: failed.length,
    errors: failed.flat().slice(0, maxShown),
    duplicates: duplicates.slice(0, maxShown)
  }
}

const checkColumns = ({ headers }: Table, mapping: ColumnMapping | undefined): void => {
  const isOutside = Object.values(mapping ?? {}).some((column) => column >= headers.length)
  if (isOutside) throw new AppError('BAD_FILE', '列的对应关系与文件不符，请重新选择每一列')
}

/** Looked at twice, a file counts twice: what is counted is how often somebody met such rows. */
const tellBadRows = async ({ documents, clock }: Platform, { errorCount, errors: [first] }: Counts): Promise<void> => {
  if (!first) return
  const example = `第 ${first.rowNumber} 行 ${first.column}：${first.message}`
  await noteProblem(documents, { reason: 'import-bad-rows', example, now: clock.now(), count: errorCount })
}

/** Says what a commit would do, without doing it. */
export const dryRunFile = async (
  platform: Platform,
  { importId, mapping, amountUnit = 'cny' }: { importId: string; mapping?: ColumnMapping | undefined; amountUnit?: AmountUnit | undefined }
): Promise<ImportDryRun> => {
  const { documents } = platform
  const found = await findImport(documents, importId)
  const table = await readUpload(platform, found)
  checkColumns(table, mapping)
  const dryRun = found.kind === 'deals' ? dryRunDeals : dryRunAccounts
  const counts = await dryRun(platform, table, { mapping, amountUnit })
  await imports.markChecked(documents, importId, table.rows.length)
  await tellBadRows(platform, counts)

  return { encoding: table.encoding, columns: columnsOf(table), amountUnit, rowCount: table.rows.length, ...counts }
}
