import type { ColumnMapping, ImportField } from '@shared/model/import'

/** Returns the mapping with the field read from that column (null: not read at all); a column feeds one field only. */
export const mapField = (mapping: ColumnMapping, field: ImportField, column: number | null): ColumnMapping => {
  const others = Object.entries(mapping).filter(([other, taken]) => other !== field && taken !== column)
  const kept = Object.fromEntries(others) as ColumnMapping
  return column === null ? kept : { ...kept, [field]: column }
}

/** Returns whether the two read the same fields from the same columns. */
export const isSameMapping = (left: ColumnMapping, right: ColumnMapping): boolean => {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<ImportField>
  return [...keys].every((field) => left[field] === right[field])
}
