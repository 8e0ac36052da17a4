import type { Index } from '../indexes/index-definition'
import type { SortField } from '../types'
import { type AccessPath, scanPath } from './access-path'
import type { Conjunct } from './conjuncts'
import { type IndexBounds, indexBounds } from './index-bounds'
import { servedOrder } from './order-service'

/** What each help is worth; one more field held to a value outweighs everything else. */
const worth = { equality: 10, range: 6, order: 5, uniqueBonus: 2 } as const

const mayRepeat = (index: Index, bounds: IndexBounds): boolean => {
  if (index.isGeo) return true
  if (index.multikeyPaths.size === 0) return false
  const held = new Set(bounds.equalities.filter(({ isSingle }) => isSingle).map(({ path }) => path))
  return [...index.multikeyPaths].some((path) => !held.has(path))
}

const pathThrough = (index: Index, conjuncts: readonly Conjunct[], order: readonly SortField[]): AccessPath => {
  const bounds = indexBounds(index, conjuncts)
  const { service, isBackward } = servedOrder(index, order, bounds)
  return {
    index,
    intervals: bounds.intervals,
    equalityFields: bounds.equalities.map(({ path }) => path),
    rangeField: bounds.rangeField,
    orderService: bounds.intervals.length <= 1 && service === 'merge' ? 'sequential' : service,
    isBackward,
    absorbed: bounds.absorbed,
    hasDuplicates: mayRepeat(index, bounds)
  }
}

const isFullUniqueMatch = ({ index, equalityFields }: AccessPath): boolean => index?.isUnique === true && equalityFields.length === index.paths.length

const isById = ({ index, equalityFields }: AccessPath): boolean => index?.name === '_id' && equalityFields.length > 0

const worthOf = (path: AccessPath): number => {
  const isUseful = path.equalityFields.length > 0 || path.rangeField !== null || path.orderService !== 'none'
  if (!isUseful) return 0
  return (
    path.equalityFields.length * worth.equality +
    (path.rangeField === null ? 0 : worth.range) +
    (path.orderService === 'none' ? 0 : worth.order) +
    (isFullUniqueMatch(path) ? worth.uniqueBonus : 0)
  )
}

/** The best index for a query, or the scan. `_id` held to a value beats everything. */
export const choosePath = (indexes: readonly Index[], conjuncts: readonly Conjunct[], order: readonly SortField[]): AccessPath => {
  let best = scanPath
  let bestValue = 0
  for (const index of indexes) {
    const path = pathThrough(index, conjuncts, order)
    const value = worthOf(path)
    if (isById(path)) return path
    if (value > bestValue) {
      best = path
      bestValue = value
    }
  }
  return best
}
