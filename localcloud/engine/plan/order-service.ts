import type { Index } from '../indexes/index-definition'
import type { SortField } from '../types'
import type { OrderService } from './access-path'
import type { IndexBounds } from './index-bounds'

export interface ServedOrder {
  service: OrderService
  isBackward: boolean
}

const unserved: ServedOrder = { service: 'none', isBackward: false }

interface WantedOrder {
  order: readonly SortField[]
  /** Fields held to one value, which do not disturb an order. */
  constants: ReadonlySet<string>
}

/** Do the index's fields from `from` on give the order? True means backwards, null that they do not. */
const directionFrom = (index: Index, from: number, { order, constants }: WantedOrder): boolean | null => {
  let isBackward: boolean | null = null
  let at = from
  for (const { field, direction } of order) {
    if (constants.has(field)) continue
    while (index.paths[at] !== undefined && index.paths[at]?.path !== field && constants.has(index.paths[at]?.path as string)) at += 1
    const indexPath = index.paths[at]
    if (indexPath?.path !== field) return null
    const isAgainst = indexPath.isDescending !== (direction === 'desc')
    if (isBackward !== null && isBackward !== isAgainst) return null
    isBackward = isAgainst
    at += 1
  }
  return isBackward ?? false
}

/** An array's place in the index is that of each element, in a sort that of its least or greatest: the same only unconfined. */
const isDisturbedByArrays = (index: Index, order: readonly SortField[], bounds: IndexBounds): boolean => {
  if (index.multikeyPaths.size === 0) return false
  const isConfined = bounds.equalities.length > 0 || bounds.rangeField !== null
  return isConfined && order.some(({ field }) => index.multikeyPaths.has(field))
}

/** How far an index gives the wanted order. */
export const servedOrder = (index: Index, order: readonly SortField[], bounds: IndexBounds): ServedOrder => {
  if (order.length === 0 || index.isGeo || isDisturbedByArrays(index, order, bounds)) return unserved
  const constants = new Set(bounds.equalities.filter(({ isSingle, path }) => isSingle && !index.multikeyPaths.has(path)).map(({ path }) => path))
  const whole = directionFrom(index, 0, { order, constants: constantsWithin(index, bounds, constants) })
  if (whole !== null) return { service: 'sequential', isBackward: whole }
  const perInterval = directionFrom(index, bounds.equalities.length, { order, constants })
  return perInterval === null ? unserved : { service: 'merge', isBackward: perInterval }
}

/** A multikey field held to one value still yields entries in the order of the fields behind it, but is no constant to sort by. */
const constantsWithin = (index: Index, bounds: IndexBounds, constants: ReadonlySet<string>): ReadonlySet<string> => {
  const held = bounds.equalities.filter(({ isSingle, path }) => isSingle && index.multikeyPaths.has(path)).map(({ path }) => path)
  return held.length === 0 ? constants : new Set([...constants, ...held])
}
