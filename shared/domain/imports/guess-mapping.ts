import type { ColumnMapping, DealImportField, ImportField } from '@shared/model/import'
import { dealColumns } from './deal-fields'
import { type ImportColumn, importColumns } from './fields'
import { foldHeader } from './fold-header'

const fields = Object.keys(importColumns) as ImportField[]

/** The template's header row, in Chinese. */
export const templateHeaders: readonly string[] = fields.map((field) => importColumns[field].header)

export const dealTemplateHeaders: readonly string[] = Object.values(dealColumns).map(({ header }) => header)

const guessFrom = <Field extends string>(headers: readonly string[], columns: Readonly<Record<Field, ImportColumn>>): Partial<Record<Field, number>> => {
  const folded = headers.map(foldHeader)
  const mapping: Partial<Record<Field, number>> = {}
  for (const field of Object.keys(columns) as Field[]) {
    const { header, synonyms } = columns[field]
    const column = [header, ...synonyms].map((name) => folded.indexOf(name)).find((index) => index >= 0)
    if (column !== undefined) mapping[field] = column
  }
  return mapping
}

/** Returns which column (0-based) seems to hold which field, by the column names; of several the best-known name wins, then the leftmost. */
export const guessMapping = (headers: readonly string[]): ColumnMapping => guessFrom<ImportField>(headers, importColumns)

/** The same for a file of deals. */
export const guessDealMapping = (headers: readonly string[]): ColumnMapping => guessFrom<DealImportField>(headers, dealColumns)
