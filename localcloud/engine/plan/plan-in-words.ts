import type { QueryPlan } from '../types'
import type { AccessPath } from './access-path'

/** A plan as `explain` shows it; several indexes of an `$or` are joined by `|`. */
export const planInWords = (paths: readonly [AccessPath, ...AccessPath[]]): QueryPlan => {
  const [{ index, equalityFields, rangeField, orderService }] = paths
  return {
    index: index === null ? null : paths.map((path) => path.index?.name).join(' | '),
    equalityFields,
    rangeField,
    isSortedByIndex: orderService !== 'none'
  }
}
