import { requestFailed } from '../engine-error'
import { compareSortKeys, sortKeyOf } from '../sort'
import type { Document, SortField } from '../types'
import { compareValues } from '../values/compare'
import { isPlainObject } from '../values/type-order'

const isDirection = (value: unknown): value is 1 | -1 => value === 1 || value === -1

/** Orders the elements of an array as `$push` with `$sort` does: by themselves (1, -1) or by fields of theirs. */
export const sortElements = (elements: readonly unknown[], sort: unknown): unknown[] => {
  if (isDirection(sort)) return elements.toSorted((left, right) => sort * compareValues(left, right))
  if (!isPlainObject(sort) || !Object.values(sort).every(isDirection)) throw requestFailed('The $sort element value must be either 1 or -1')
  const order: SortField[] = Object.entries(sort).map(([field, direction]) => ({ field, direction: direction === 1 ? 'asc' : 'desc' }))
  const compare = compareSortKeys(order)
  const keyOfElement = (element: unknown) => sortKeyOf(isPlainObject(element) ? (element as Document) : {}, order)
  return elements
    .map((element) => ({ element, key: keyOfElement(element) }))
    .sort((left, right) => compare(left.key, right.key))
    .map(({ element }) => element)
}
