import type { SortField } from '../types'
import type { Conjunct } from './conjuncts'
import { boundsOf } from './field-bounds'

const fieldsOfKind = (conjuncts: readonly Conjunct[], kind: 'points' | 'range'): string[] =>
  conjuncts.flatMap((conjunct) => (conjunct.path !== null && boundsOf(conjunct)?.kind === kind ? [conjunct.path] : []))

/** The index a query would have liked, in words: fields held to values, then the order, then ranges. Null if none would help. */
export const wantedIndex = (conjuncts: readonly Conjunct[], order: readonly SortField[]): string | null => {
  const columns = new Map<string, 'asc' | 'desc'>()
  const add = (path: string, direction: 'asc' | 'desc') => {
    if (!columns.has(path)) columns.set(path, direction)
  }
  for (const path of fieldsOfKind(conjuncts, 'points')) add(path, 'asc')
  for (const { field, direction } of order) add(field, direction)
  for (const path of fieldsOfKind(conjuncts, 'range')) add(path, 'asc')
  return columns.size === 0 ? null : [...columns].map(([path, direction]) => `${path} ${direction}`).join(', ')
}
