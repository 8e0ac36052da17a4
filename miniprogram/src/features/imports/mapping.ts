import { dealColumns } from '@shared/domain/imports/deal-fields'
import { importColumns } from '@shared/domain/imports/fields'
import type { AnyImportField, ColumnMapping, ImportKind } from '@shared/model/import'

/** The fields a file of each kind may bring, in the order of the template. */
export const fieldsOf: Readonly<Record<ImportKind, readonly AnyImportField[]>> = {
  accounts: Object.keys(importColumns) as AnyImportField[],
  deals: Object.keys(dealColumns) as AnyImportField[]
}

/** Fields without which nothing can be imported. */
export const requiredFields: Readonly<Record<ImportKind, readonly AnyImportField[]>> = { accounts: ['legalName'], deals: ['accountName', 'stage'] }

/** Returns whether every field that must be there has its column. */
export const isComplete = (kind: ImportKind, mapping: ColumnMapping): boolean => requiredFields[kind].every((field) => mapping[field] !== undefined)

/** Returns the mapping with the field read from that column (null: not read at all); a column feeds one field only. */
export const mapField = (mapping: ColumnMapping, field: AnyImportField, column: number | null): ColumnMapping => {
  const others = Object.entries(mapping).filter(([other, taken]) => other !== field && taken !== column)
  const kept = Object.fromEntries(others) as ColumnMapping
  return column === null ? kept : { ...kept, [field]: column }
}

/** Returns whether the two read the same fields from the same columns. */
export const isSameMapping = (left: ColumnMapping, right: ColumnMapping): boolean => {
  const keys = new Set([...Object.keys(left), ...Object.keys(right)]) as Set<AnyImportField>
  return [...keys].every((field) => left[field] === right[field])
}
