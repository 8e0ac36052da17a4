import type { RowError } from '@shared/model/import'
import { lineOf, type Parsed } from './parse-cell'

/** `column` is the field's Chinese name; the caller adds the row number. */
export type CellError = Omit<RowError, 'rowNumber'>

interface RowInput<Field extends string> {
  cells: readonly string[]
  mapping: Partial<Record<Field, number | undefined>>
  headers: readonly string[]
  /** The field's name in the template file. */
  labelOf: (field: Field) => string
}

/** Returns a reader of one row's cells that gathers what is wrong with them; an empty cell is unknown (null). */
export const cellReader = <Field extends string>({ cells, mapping, headers, labelOf }: RowInput<Field>) => {
  const errors: CellError[] = []
  const fail = (field: Field, value: string, message: string): null => {
    errors.push({ column: labelOf(field), value, message })
    return null
  }
  const read = <Value>(field: Field, parse: (line: string, header: string) => Parsed<Value>): Value | null => {
    const column = mapping[field] ?? -1
    const cell = cells[column] ?? ''
    const line = lineOf(cell)
    if (line === null) return null

    const parsed = parse(line, headers[column] ?? '')
    return 'value' in parsed ? parsed.value : fail(field, cell, parsed.problem)
  }
  return { read, fail, errors }
}
