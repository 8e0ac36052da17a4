import type { CellError } from '@shared/domain/imports/cell-reader'
import { dateOrderOf } from '@shared/domain/imports/date-order'
import type { AttendanceTotals } from '@shared/model/attendance-file'
import type { AttendanceField, AttendanceLayoutId } from '@shared/model/attendance-words'
import type { RowError } from '@shared/model/import'
import { type FieldColumns, type FoundTable, findTables, type SheetRow } from './find-tables'
import { type AttendedPerson, foldPeople } from './fold-people'
import { dateOfMoment } from './parse-moment'
import { type AttendanceEntry, readEntry } from './read-entry'

export interface ReadAttendance {
  layout: AttendanceLayoutId
  headers: readonly string[]
  mapping: FieldColumns
  /** The rows of the first table, for examples of its columns. */
  shownRows: readonly SheetRow[]
  rowCount: number
  hostRowCount: number
  people: AttendedPerson[]
  totals: AttendanceTotals
  /** Rows that cannot be read, in their order; all others are read. */
  errors: RowError[]
}

/** Columns without which a file tells nothing: somebody, and when or how long. */
const isReadable = ({ part, mapping }: FoundTable): boolean => {
  const has = (...fields: AttendanceField[]): boolean => fields.some((field) => mapping[field] !== undefined)
  return has('name', 'phone', 'mail') && (part !== 'visits' || has('joinedAt', 'minutes'))
}

const dateOrderIn = ({ rows, mapping }: FoundTable) =>
  dateOrderOf([mapping.joinedAt, mapping.leftAt].flatMap((column) => (column === undefined ? [] : rows.map(({ cells }) => dateOfMoment(cells[column] ?? '')))))

/** In a workbook of several sheets the place is named with its sheet. */
const errorIn =
  ({ rowNumber, sheet }: SheetRow) =>
  ({ column, ...error }: CellError): RowError => ({ rowNumber, column: sheet === undefined ? column : `${sheet} · ${column}`, ...error })

interface Gathered {
  entries: AttendanceEntry[]
  hostRowCount: number
  errors: RowError[]
}

const gather = (tables: readonly FoundTable[]): Gathered => {
  const gathered: Gathered = { entries: [], hostRowCount: 0, errors: [] }
  for (const table of tables) {
    const reading = { ...table, dateOrder: dateOrderIn(table) }
    for (const row of table.rows) {
      const read = table.isHosts ? ({ kind: 'host' } as const) : readEntry(row, reading)
      if (read.kind === 'host') gathered.hostRowCount += 1
      else if (read.kind === 'entry') gathered.entries.push(read.entry)
      else gathered.errors.push(...read.errors.map(errorIn(row)))
    }
  }
  return gathered
}

/** Returns what these people did together. */
export const totalsOf = (people: readonly AttendedPerson[]): AttendanceTotals => ({
  personCount: people.length,
  minutes: people.reduce((sum, { minutes }) => sum + (minutes ?? 0), 0),
  questionCount: people.reduce((sum, { questionCount }) => sum + questionCount, 0),
  pollCount: people.reduce((sum, { pollCount }) => sum + pollCount, 0),
  leadCount: people.reduce((sum, { leadCount }) => sum + leadCount, 0)
})

/**
 * Returns everybody in a file of an online event, once each, with minutes, questions and polls, and which rows cannot be read and why.
 * While no column says who it was, or none how long (`isComplete`), no row of that table is read: a person has to map the columns.
 */
export const readAttendance = (sheet: readonly SheetRow[], { asked, endsAt }: { asked: FieldColumns | null; endsAt: string }): ReadAttendance => {
  const { layout, tables } = findTables(sheet, asked)
  const [main] = tables
  const { entries, hostRowCount, errors } = gather(tables.filter(isReadable))
  const people = foldPeople(entries, endsAt)
  return {
    layout,
    headers: main?.headers ?? [],
    mapping: main?.mapping ?? {},
    shownRows: main?.rows ?? [],
    rowCount: tables.reduce((sum, { rows }) => sum + rows.length, 0),
    hostRowCount,
    people,
    totals: totalsOf(people),
    errors: errors.sort((left, right) => left.rowNumber - right.rowNumber)
  }
}

/** Returns whether the columns say who it was and when or how long; while they do not, no row is read. */
export const isComplete = ({ mapping, layout }: Pick<ReadAttendance, 'mapping' | 'layout'>): boolean =>
  isReadable({ part: layout === 'channels-leads' ? 'leads' : 'visits', isHosts: false, headers: [], mapping, rows: [] })
