import { type AccountDraft, readAccountRow } from '@shared/domain/imports/read-account-row'
import type { AmountUnit } from '@shared/model/amount-units'
import type { ColumnMapping, RowError } from '@shared/model/import'
import { accountIdOf } from '../new-account'
import type { Table, TableRow } from './read-table'

export interface PlannedAccount {
  kind: 'account'
  rowNumber: number
  accountId: string
  draft: AccountDraft
}

/** What becomes of each row, as far as the file alone can tell. */
export type PlannedRow = PlannedAccount | { kind: 'error'; errors: RowError[] } | { kind: 'duplicate'; rowNumber: number; legalName: string }

const tooManyCells = ({ rowNumber, cells }: TableRow, headers: readonly string[]): RowError[] => {
  const surplus = cells.slice(headers.length).filter((cell) => cell.trim() !== '')
  if (surplus.length === 0) return []
  const message = `这一行有 ${cells.length} 列，列名只有 ${headers.length} 个；内容里有逗号时请用英文双引号括起来`
  return [{ rowNumber, column: '(整行)', value: surplus.join(','), message }]
}

interface Reading {
  mapping: ColumnMapping
  headers: readonly string[]
  amountUnit: AmountUnit
}

const readRow = (row: TableRow, { mapping, headers, amountUnit }: Reading): PlannedAccount | { kind: 'error'; errors: RowError[] } => {
  const { rowNumber } = row
  const surplus = tooManyCells(row, headers)
  if (surplus.length > 0) return { kind: 'error', errors: surplus }
  const read = readAccountRow(row.cells, mapping, { headers, amountUnit })
  if ('errors' in read) return { kind: 'error', errors: read.errors.map((error) => ({ rowNumber, ...error })) }
  return { kind: 'account', rowNumber, accountId: accountIdOf(read.draft.legalName), draft: read.draft }
}

/** Returns one plan per row, in the order of the file; of two good rows of one company the first is taken. */
export const planRows = ({ headers, rows }: Table, mapping: ColumnMapping, amountUnit: AmountUnit): PlannedRow[] => {
  const seenIds = new Set<string>()
  return rows.map((row) => {
    const planned = readRow(row, { mapping, headers, amountUnit })
    if (planned.kind === 'error') return planned
    if (seenIds.has(planned.accountId)) return { kind: 'duplicate', rowNumber: row.rowNumber, legalName: planned.draft.legalName }
    seenIds.add(planned.accountId)
    return planned
  })
}
