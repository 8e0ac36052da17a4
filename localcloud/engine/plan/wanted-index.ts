import type { SortField } from '../types'
import type { Conjunct } from './conjuncts'
import { boundsOf } from './field-bounds'
import { isGeoOperator } from './geo-bounds'

type Direction = 'asc' | 'desc' | '2dsphere'

const fieldsOfKind = (conjuncts: readonly Conjunct[], kind: 'points' | 'range'): string[] =>
  conjuncts.flatMap((conjunct) => (conjunct.path !== null && boundsOf(conjunct)?.kind === kind ? [conjunct.path] : []))

/** The index a query would have liked, in words: fields held to values, then the order, then ranges. Null if none would help. */
export const wantedIndex = (conjuncts: readonly Conjunct[], order: readonly SortField[]): string | null => {
  const columns = new Map<string, Direction>()
  const add = (path: string, direction: Direction) => {
    if (!columns.has(path)) columns.set(path, direction)
  }
  for (const path of fieldsOfKind(conjuncts, 'points')) add(path, 'asc')
  for (const { path, operator } of conjuncts) if (path !== null && isGeoOperator(operator)) add(path, '2dsphere')
  for (const { field, direction } of order) add(field, direction)
  for (const path of fieldsOfKind(conjuncts, 'range')) add(path, 'asc')
  return columns.size === 0 ? null : [...columns].map(([path, direction]) => `${path} ${direction}`).join(', ')
}
