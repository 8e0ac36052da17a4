import { foldHeader } from '@shared/domain/imports/fold-header'
import type { AttendanceField, AttendanceLayoutId } from '@shared/model/attendance-words'
import { type AttendanceLayout, type AttendancePart, type AttendanceTable, attendanceLayouts, mappedTable } from './layouts'

export interface SheetRow {
  /** As a spreadsheet counts, from 1. */
  rowNumber: number
  cells: readonly string[]
  /** The sheet of a workbook of several; missing for the first. */
  sheet?: string
}

export type FieldColumns = Partial<Record<AttendanceField, number | undefined>>

export interface FoundTable {
  part: AttendancePart
  /** Of people who are no audience. */
  isHosts: boolean
  headers: readonly string[]
  mapping: FieldColumns
  rows: SheetRow[]
}

export interface FoundTables {
  layout: AttendanceLayoutId
  /** The first is the one whose columns are shown. */
  tables: FoundTable[]
}

const isEmpty = ({ cells }: SheetRow): boolean => cells.every((cell) => cell.trim() === '')
const filledCount = ({ cells }: SheetRow): number => cells.filter((cell) => cell.trim() !== '').length

/** Returns which column holds which field, by the columns' names; of several the name listed first wins. */
export const columnsOf = (headers: readonly string[], { columns }: AttendanceTable): FieldColumns => {
  const folded = headers.map(foldHeader)
  const found: FieldColumns = {}
  for (const [field, names] of Object.entries(columns) as [AttendanceField, readonly string[]][]) {
    const column = names.map((name) => folded.indexOf(name)).find((index) => index >= 0)
    if (column !== undefined) found[field] = column
  }
  return found
}

const asHeader = ({ cells }: SheetRow, { tables }: AttendanceLayout): Pick<FoundTable, 'part' | 'mapping'> | null => {
  const fitting = tables.flatMap((table) => {
    const mapping = columnsOf(cells, table)
    return table.known.every((field) => mapping[field] !== undefined) ? [{ part: table.part, mapping }] : []
  })
  return fitting.sort((left, right) => Object.keys(right.mapping).length - Object.keys(left.mapping).length)[0] ?? null
}

/** The rows under each header of the layout; a title over a header is no row of the table before it. */
const tablesOf = (rows: readonly SheetRow[], layout: AttendanceLayout): FoundTable[] => {
  const tables: FoundTable[] = []
  for (const [index, row] of rows.entries()) {
    const header = asHeader(row, layout)
    const title = rows[index - 1]
    if (header !== null) {
      const isTitled = title !== undefined && filledCount(title) === 1
      if (isTitled) tables.at(-1)?.rows.pop()
      const isHosts = isTitled && layout.hostSections.includes(foldHeader(title.cells.find((cell) => cell.trim() !== '') ?? ''))
      tables.push({ ...header, isHosts, headers: row.cells.map((cell) => cell.trim()), rows: [] })
    } else tables.at(-1)?.rows.push(row)
  }
  return tables
}

const columnCount = (tables: readonly FoundTable[]): number => Math.max(0, ...tables.map(({ mapping }) => Object.keys(mapping).length))

/** Where the columns' names of an unknown file most likely stand: the fullest of its first rows. */
const headerIndexOf = (rows: readonly SheetRow[]): number => {
  const counts = rows.slice(0, 20).map(filledCount)
  return counts.indexOf(Math.max(...counts))
}

const mappedTables = (rows: readonly SheetRow[], asked: FieldColumns | null): FoundTables => {
  const index = headerIndexOf(rows)
  const headers = (rows[index]?.cells ?? []).map((cell) => cell.trim())
  const mapping = asked ?? columnsOf(headers, mappedTable)
  return { layout: 'mapped', tables: [{ part: 'visits', isHosts: false, headers, mapping, rows: rows.slice(index + 1) }] }
}

/**
 * Returns the tables of a file and whose export it is: the layout that knows most of its columns, or `mapped` with columns guessed by their names
 * where none is known. A mapping that a person chose stands for the first table of visits, and the file is read as that table alone.
 */
export const findTables = (sheet: readonly SheetRow[], asked: FieldColumns | null): FoundTables => {
  const rows = sheet.filter((row) => !isEmpty(row))
  const known = attendanceLayouts.map((layout) => ({ layout: layout.id, tables: tablesOf(rows, layout) })).filter(({ tables }) => tables.length > 0)
  const [best] = known.sort((left, right) => columnCount(right.tables) - columnCount(left.tables))
  const main = best?.tables.find(({ part, isHosts }) => !isHosts && (part === 'visits' || part === 'leads')) ?? best?.tables[0]
  if (asked !== null && main !== undefined) return { layout: 'mapped', tables: [{ ...main, part: main.part === 'leads' ? 'leads' : 'visits', mapping: asked }] }
  if (best === undefined || main === undefined) return mappedTables(rows, asked)
  return { ...best, tables: [main, ...best.tables.filter((table) => table !== main)] }
}
