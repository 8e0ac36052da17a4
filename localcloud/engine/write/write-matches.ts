import { compileQuery } from '../query/matcher'
import { findRows } from '../read/find-rows'
import { FoundRow } from '../read/found-row'
import type { Search } from '../read/search'
import type { LockWaiter } from './lock-waiter'

/** Writes one found document. */
export type WriteRow = (row: FoundRow) => void

const rereadRow = ({ collection, query }: Search, { seq }: FoundRow): FoundRow | null => {
  const body = collection.bodyAt(seq)
  if (body === null) return null
  const row = new FoundRow(seq, body)
  return compileQuery(query)(row.document) ? row : null
}

/**
 * Writes every match of a search. As long as no lock is met all of it happens in one turn of the event loop; after a
 * wait each document is read and tested again. A single match that is gone by then is looked for anew.
 */
export const writeMatches = async (search: Search, waiter: LockWaiter, write: WriteRow): Promise<void> => {
  let hasWaited = false
  for (const row of findRows(search).rows) {
    let isGone = false
    const waiting = waiter.run(search.collection.name, (isRetry) => {
      const current = isRetry || hasWaited ? rereadRow(search, row) : row
      isGone = current === null
      if (current !== null) write(current)
    })
    if (waiting !== undefined) {
      await waiting
      hasWaited = true
    }
    if (isGone && search.limit === 1) await writeMatches(search, waiter, write)
  }
}
