import type { AccessPath } from '../plan/access-path'
import { FoundRow } from './found-row'
import { mergeIntervals } from './merge-scan'
import { type IndexScan, scanCollection, scanIndex, type Visit, visitById } from './scan'
import { comesInOrder, hasIndex, type Plan, type Search, scanRefusal, strictLimit } from './search'

const largestFirstChunk = 250
const smallestFirstChunk = 16

/** Takes what a search finds. */
export interface Sink {
  add(row: FoundRow): void
}

/** One pass over the documents a plan leads to; matches go to the sink until there are enough. */
export class SearchRun {
  examinedCount = 0
  private foundCount = 0
  private readonly seen: Set<number> | null
  private readonly needed: number

  constructor(
    private readonly search: Search,
    private readonly plan: Plan,
    private readonly sink: Sink
  ) {
    this.needed = search.offset + search.limit
    this.seen = plan.paths.some(({ hasDuplicates }) => hasDuplicates) ? new Set() : null
  }

  run(): void {
    if (this.needed === 0) return
    for (const path of this.plan.paths) if (!this.hasEnough(path)) this.go(path)
    for (const { seq, body } of this.search.overlay.documents) this.offer(seq, body)
  }

  private go(path: AccessPath): void {
    const { collection } = this.search
    if (this.isById(path)) visitById(collection, path, this.visitor(path))
    else if (hasIndex(path)) this.walk({ collection, path, firstChunk: this.firstChunk(path) })
    else scanCollection(collection, this.firstChunk(path), this.visitor(path))
  }

  private walk(scan: IndexScan): void {
    const isMerged = scan.path.orderService === 'merge' && this.search.order.length > 0 && this.canStop(scan.path)
    const walk = isMerged ? mergeIntervals : scanIndex
    walk(scan, this.visitor(scan.path))
  }

  private hasEnough(path: AccessPath): boolean {
    return this.canStop(path) && this.foundCount >= this.needed
  }

  private canStop(path: AccessPath): boolean {
    return comesInOrder(this.search, path)
  }

  /** `_id` held to values, and no order to mind beyond the first of them. */
  private isById({ index, equalityFields, intervals, isBackward }: AccessPath): boolean {
    return index === this.search.collection.idIndex && equalityFields.length > 0 && (intervals.length === 1 || !isBackward)
  }

  private firstChunk(path: AccessPath): number {
    return this.canStop(path) ? Math.max(smallestFirstChunk, Math.min(this.needed, largestFirstChunk)) : largestFirstChunk
  }

  private visitor(path: AccessPath): Visit {
    const { hiddenSeqs } = this.search.overlay
    const canStop = this.canStop(path)
    return (seq, body) => {
      this.examine(path)
      if (hiddenSeqs.has(seq) || this.wasSeen(seq)) return true
      this.offer(seq, body)
      return !canStop || this.foundCount < this.needed
    }
  }

  private examine({ index }: AccessPath): void {
    this.examinedCount += 1
    if (this.search.isStrict && index === null && this.examinedCount > strictLimit) throw scanRefusal(this.search, this.plan)
  }

  private wasSeen(seq: number): boolean {
    if (this.seen === null) return false
    if (this.seen.has(seq)) return true
    this.seen.add(seq)
    return false
  }

  private offer(seq: number, body: string): void {
    const row = new FoundRow(seq, body)
    if (this.plan.matches !== null && !this.plan.matches(row.document)) return
    this.foundCount += 1
    this.sink.add(row)
  }
}
