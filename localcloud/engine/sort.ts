import type { Document, SortField } from './types'
import { compareValues } from './values/compare'
import { severalValues, singleValueAt, valuesAt } from './values/path'
import { emptyArrayMark } from './values/type-order'

/** What a document is ordered by: one value per field of the order. */
export type SortKey = readonly unknown[]

const elementsOf = (value: unknown): readonly unknown[] => {
  if (!Array.isArray(value)) return [value]
  return value.length === 0 ? [emptyArrayMark] : value
}

/** Of an array the least (ascending) or the greatest (descending) element. */
const sortValue = (document: Document, { field, direction }: SortField): unknown => {
  const single = singleValueAt(document, field)
  if (single !== severalValues) return single
  const values = valuesAt(document, field)
  const sign = direction === 'asc' ? 1 : -1
  const [first, ...others] = values.flatMap(elementsOf)
  return others.reduce((best, value) => (sign * compareValues(value, best) < 0 ? value : best), first)
}

export const sortKeyOf = (document: Document, order: readonly SortField[]): SortKey => order.map((field) => sortValue(document, field))

/** Compares the sort keys of two documents. */
export const compareSortKeys =
  (order: readonly SortField[]) =>
  (left: SortKey, right: SortKey): number => {
    for (let i = 0; i < order.length; i += 1) {
      const result = compareValues(left[i], right[i])
      if (result !== 0) return order[i]?.direction === 'asc' ? result : -result
    }
    return 0
  }
