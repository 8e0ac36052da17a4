import { type AccessPath, pathById } from '../plan/access-path'
import { keyOf } from '../values/key-writer'
import { FoundRow } from './found-row'
import type { Search } from './search'

const isPlainId = (value: unknown): boolean => typeof value === 'string' || (typeof value === 'number' && !Number.isNaN(value))

/** The most common query of all, one document by its id, needs no plan. Null if the query is another. */
export const findById = ({ collection, query, offset, limit, overlay }: Search): { row: FoundRow | null; path: AccessPath } | null => {
  const { _id: id } = query
  if (!isPlainId(id) || Object.keys(query).length > 1 || offset > 0 || limit === 0) return null
  const idKey = keyOf(id)
  const seen = overlay.documentOf(idKey)
  const stored = seen === undefined ? collection.get(idKey) : seen
  collection.idIndex.useCount += 1
  const row = stored === null ? null : new FoundRow(stored.seq, stored.body)
  return { row, path: { ...pathById, index: collection.idIndex } }
}
