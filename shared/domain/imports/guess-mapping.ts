import type { ColumnMapping, ImportField } from '@shared/model/import'
import { importColumns } from './fields'

const BRACKETED = /[(（[【].*?[)）\]】]/g
const BLANKS = /[\s\u3000\ufeff_*:：\-./]/g

const foldHeader = (header: string): string => header.normalize('NFKC').replace(BRACKETED, '').replace(BLANKS, '').toLowerCase()

const fields = Object.keys(importColumns) as ImportField[]

/** The template's header row, in Chinese. */
export const templateHeaders: readonly string[] = fields.map((field) => importColumns[field].header)

/** Returns which column (0-based) seems to hold which field, by the column names; of several the best-known name wins, then the leftmost. */
export const guessMapping = (headers: readonly string[]): ColumnMapping => {
  const folded = headers.map(foldHeader)
  const mapping: ColumnMapping = {}
  for (const field of fields) {
    const { header, synonyms } = importColumns[field]
    const column = [header, ...synonyms].map((name) => folded.indexOf(name)).find((index) => index >= 0)
    if (column !== undefined) mapping[field] = column
  }
  return mapping
}
