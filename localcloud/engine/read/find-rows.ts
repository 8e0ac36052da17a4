import { decodeDocument } from '../codec'
import { requestFailed } from '../engine-error'
import { type Index, idIndexOf } from '../indexes/index-definition'
import type { AccessPath } from '../plan/access-path'
import { choosePath } from '../plan/choose-path'
import { type Conjunct, conjunctsOf } from '../plan/conjuncts'
import { wantedIndex } from '../plan/wanted-index'
import { distanceByNear } from '../query/geo-operators'
import { compileQuery, type Matcher } from '../query/matcher'
import type { Collection } from '../storage/collection'
import type { Document, SortField } from '../types'
import { isEmptyOverlay, type Overlay } from './overlay'
import { type FoundRow, RowCollector } from './row-collector'
import { countInIndex, scanCollection, scanIndex, type Visit } from './scan'

/** Documents a query may read without an index in strict mode. */
const strictLimit = 1000
const largestFirstChunk = 250
const smallestFirstChunk = 16

export interface Search {
  collection: Collection
  query: Document
  order: readonly SortField[]
  offset: number
  /** Number.POSITIVE_INFINITY for all. */
  limit: number
  overlay: Overlay
  isStrict: boolean
}

export interface Found {
  rows: FoundRow[]
  path: AccessPath
  examinedCount: number
}

interface Plan {
  path: AccessPath
  conjuncts: Conjunct[]
  matches: Matcher | null
}

const planOf = ({ collection, query, order }: Search): Plan => {
  const conjuncts = conjunctsOf(query)
  const path = choosePath([idIndexOf(collection.table), ...collection.indexes], conjuncts, order)
  const isAbsorbed = conjuncts.every((conjunct) => path.absorbed.has(conjunct))
  return { path, conjuncts, matches: isAbsorbed ? null : compileQuery(query) }
}

const hasIndex = (path: AccessPath): path is AccessPath & { index: Index } => path.index !== null

const refuseScan = ({ collection, order }: Search, conjuncts: readonly Conjunct[]): never => {
  const wanted = wantedIndex(conjuncts, order)
  const advice = wanted === null ? 'no index can answer it: narrow the query by an indexed field' : `declare an index on (${wanted})`
  throw requestFailed(`strict mode: a query on "${collection.name}" reads more than ${strictLimit.toLocaleString('en')} documents without an index; ${advice}`)
}

class SearchRun {
  examinedCount = 0
  private readonly seen: Set<number> | null
  private readonly needed: number
  private readonly plain: FoundRow[] = []
  private readonly collector: RowCollector | null

  constructor(
    private readonly search: Search,
    private readonly plan: Plan
  ) {
    const { path } = plan
    this.needed = search.offset + search.limit
    this.seen = path.hasDuplicates ? new Set() : null
    const needsSort = search.order.length > 0 && (path.orderService !== 'sequential' || !isEmptyOverlay(search.overlay))
    this.collector = needsSort ? new RowCollector(search.order, this.needed) : null
  }

  run(): FoundRow[] {
    const { collection, overlay } = this.search
    const { path } = this.plan
    if (hasIndex(path)) scanIndex(collection, path, this.firstChunk(), () => this.visitor())
    else scanCollection(collection, this.firstChunk(), this.visitor())
    for (const stored of overlay.documents) this.offer(stored.seq, stored.body)
    const rows = this.collector === null ? this.plain : this.collector.rows()
    if (this.collector === null && !hasIndex(path) && overlay.documents.length > 0) rows.sort((left, right) => left.seq - right.seq)
    return rows.slice(this.search.offset, this.needed)
  }

  private firstChunk(): number {
    const isBounded = this.search.order.length === 0 || this.plan.path.orderService !== 'none'
    return isBounded ? Math.max(smallestFirstChunk, Math.min(this.needed, largestFirstChunk)) : largestFirstChunk
  }

  /** Stops once enough rows are found, where the order of visiting is the order wanted. */
  private visitor(): Visit {
    const { hiddenSeqs } = this.search.overlay
    const canStop = this.search.order.length === 0 || this.plan.path.orderService !== 'none'
    let foundCount = 0
    if (this.needed === 0) return () => false
    return (seq, body) => {
      this.examine()
      if (hiddenSeqs.has(seq) || this.wasSeen(seq)) return true
      if (this.offer(seq, body)) foundCount += 1
      const total = this.plan.path.orderService === 'merge' ? foundCount : Math.max(foundCount, this.plain.length)
      return !canStop || total < this.needed
    }
  }

  private examine(): void {
    this.examinedCount += 1
    if (this.search.isStrict && this.plan.path.index === null && this.examinedCount > strictLimit) refuseScan(this.search, this.plan.conjuncts)
  }

  private wasSeen(seq: number): boolean {
    if (this.seen === null) return false
    if (this.seen.has(seq)) return true
    this.seen.add(seq)
    return false
  }

  private offer(seq: number, body: string): boolean {
    const document = decodeDocument(body)
    if (this.plan.matches !== null && !this.plan.matches(document)) return false
    const row = { seq, body, document }
    if (this.collector === null) this.plain.push(row)
    else this.collector.add(row)
    return true
  }
}

/** Nearest first, as `$near` gives its results when no order is asked for. */
const findNearest = (search: Search, distance: (document: Document) => number): Found => {
  const found = findRows({ ...search, query: { $and: [search.query] }, offset: 0, limit: Number.POSITIVE_INFINITY })
  const byDistance = found.rows.map((row) => ({ row, metres: distance(row.document) })).sort((left, right) => left.metres - right.metres)
  return { ...found, rows: byDistance.map(({ row }) => row).slice(search.offset, search.offset + search.limit) }
}

/** The documents a query asks for, in the order it asks for. */
export const findRows = (search: Search): Found => {
  const distance = search.order.length === 0 ? distanceByNear(search.query) : null
  if (distance !== null) return findNearest(search, distance)
  const plan = planOf(search)
  const run = new SearchRun(search, plan)
  return { rows: run.run(), path: plan.path, examinedCount: run.examinedCount }
}

/** How many documents match; counted in the index alone where it knows everything asked. */
export const countRows = (search: Search): number => {
  const { matches, path } = planOf(search)
  const isPlain = matches === null && isEmptyOverlay(search.overlay)
  if (isPlain && path.index === null) return search.collection.count()
  if (isPlain && hasIndex(path) && (!path.hasDuplicates || path.intervals.length === 1)) return countInIndex(search.collection, path)
  return findRows({ ...search, order: [], offset: 0, limit: Number.POSITIVE_INFINITY }).rows.length
}
