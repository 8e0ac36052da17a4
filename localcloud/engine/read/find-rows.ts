import { distanceByNear } from '../query/geo-operators'
import type { Document } from '../types'
import { findById } from './find-by-id'
import type { FoundRow } from './found-row'
import { isEmptyOverlay } from './overlay'
import { RowCollector } from './row-collector'
import { countInIndex } from './scan'
import { comesInOrder, hasIndex, type Plan, planOf, type Search } from './search'
import { SearchRun } from './search-run'

export interface Found {
  rows: FoundRow[]
  paths: Plan['paths']
  examinedCount: number
}

/** Rows in the order they came; those a transaction sees instead of stored ones are put in their places. */
const unsorted = (search: Search, plan: Plan): Found => {
  const rows: FoundRow[] = []
  const run = new SearchRun(search, plan, { add: (row) => rows.push(row) })
  run.run()
  if (plan.paths[0].index === null && search.overlay.documents.length > 0) rows.sort((left, right) => left.seq - right.seq)
  return { rows: cut(search, rows), paths: plan.paths, examinedCount: run.examinedCount }
}

const sorted = (search: Search, plan: Plan): Found => {
  const collector = new RowCollector(search.order, search.offset + search.limit)
  const run = new SearchRun(search, plan, collector)
  run.run()
  return { rows: cut(search, collector.rows()), paths: plan.paths, examinedCount: run.examinedCount }
}

const cut = ({ offset, limit }: Search, rows: FoundRow[]): FoundRow[] => (offset === 0 && rows.length <= limit ? rows : rows.slice(offset, offset + limit))

/** Nearest first, as `$near` gives its results when no order is asked for. */
const nearest = (search: Search, distance: (document: Document) => number): Found => {
  const found = unsorted({ ...search, offset: 0, limit: Number.POSITIVE_INFINITY }, planOf(search))
  const byDistance = found.rows.map((row) => ({ row, metres: distance(row.document) })).sort((left, right) => left.metres - right.metres)
  return {
    ...found,
    rows: cut(
      search,
      byDistance.map(({ row }) => row)
    )
  }
}

/** The documents a query asks for, in the order it asks for. */
export const findRows = (search: Search): Found => {
  const byId = findById(search)
  if (byId !== null) return { rows: byId.row === null ? [] : [byId.row], paths: [byId.path], examinedCount: byId.row === null ? 0 : 1 }
  if (search.order.length === 0) {
    const distance = distanceByNear(search.query)
    return distance === null ? unsorted(search, planOf(search)) : nearest(search, distance)
  }
  const plan = planOf(search)
  const isInOrder = comesInOrder(search, plan.paths[0]) && isEmptyOverlay(search.overlay)
  return isInOrder ? unsorted(search, plan) : sorted(search, plan)
}

/** How many documents match; counted in the index alone where it knows everything asked. */
export const countRows = (search: Search): number => {
  const plan = planOf(search)
  const [path] = plan.paths
  const isPlain = plan.matches === null && isEmptyOverlay(search.overlay)
  if (isPlain && !hasIndex(path)) return search.collection.count()
  if (isPlain && hasIndex(path)) return countInIndex(search.collection, path)
  let count = 0
  new SearchRun({ ...search, order: [] }, plan, { add: () => (count += 1) }).run()
  return count
}
