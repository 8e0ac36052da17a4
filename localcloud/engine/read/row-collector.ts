import { compareSortKeys, type SortKey, sortKeyOf } from '../sort'
import type { SortField } from '../types'
import type { FoundRow } from './found-row'

interface Candidate {
  row: FoundRow
  key: SortKey
}

/** Candidates beyond the wanted ones that are kept before the worst are thrown away. */
const slack = 1000

/** Keeps the first `need` rows of an order, in memory that does not grow with what is offered. */
export class RowCollector {
  private candidates: Candidate[] = []
  private readonly compare: (left: Candidate, right: Candidate) => number

  constructor(
    private readonly order: readonly SortField[],
    private readonly need: number
  ) {
    const compareKeys = compareSortKeys(order)
    this.compare = (left, right) => compareKeys(left.key, right.key) || left.row.seq - right.row.seq
  }

  add(row: FoundRow): void {
    this.candidates.push({ row, key: sortKeyOf(row.document, this.order) })
    if (this.candidates.length > this.need * 2 + slack) this.prune()
  }

  rows(): FoundRow[] {
    this.prune()
    return this.candidates.map(({ row }) => row)
  }

  private prune(): void {
    this.candidates.sort(this.compare)
    if (this.candidates.length > this.need) this.candidates.length = this.need
  }
}
