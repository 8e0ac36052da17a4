import type { Interval } from '../plan/key-range'
import type { Row } from '../storage/database'
import type { IndexScan, Visit } from './scan'

const keysAtFirst = 16
const keysLater = 128

interface Entry {
  /** The key behind the interval's prefix. */
  rest: Buffer
  key: Buffer
  seq: number
}

/** One interval's entries in their order. Only keys are read ahead, no documents. */
class EntryCursor {
  head: Entry | null = null
  private rows: Row[]
  private at = 0
  private asked = keysAtFirst

  constructor(
    private readonly scan: IndexScan,
    private readonly interval: Interval
  ) {
    const { collection, path } = scan
    const way = path.isBackward ? ' DESC' : ''
    const sql = `SELECT key, seq FROM ${path.index.table} WHERE key >= ? AND key < ? ORDER BY key${way}, seq${way} LIMIT ?`
    this.rows = collection.all(sql, interval.low, interval.high, keysAtFirst)
    this.advance()
  }

  advance(): void {
    if (this.at === this.rows.length && this.rows.length === this.asked) this.readOn()
    const row = this.rows[this.at]
    this.at += 1
    this.head = row === undefined ? null : this.entryOf(row)
  }

  private entryOf([key, seq]: Row): Entry {
    return { rest: (key as Buffer).subarray(this.interval.prefixLength), key: key as Buffer, seq: seq as number }
  }

  private readOn(): void {
    const { collection, path } = this.scan
    const { low, high } = this.interval
    const [past, within, way, bound] = path.isBackward ? ['<', '>=', ' DESC', low] : ['>', '<', '', high]
    const sql = `SELECT key, seq FROM ${path.index.table} WHERE (key, seq) ${past} (?, ?) AND key ${within} ? ORDER BY key${way}, seq${way} LIMIT ?`
    const last = this.head as Entry
    this.rows = collection.all(sql, last.key, last.seq, bound, keysLater)
    this.asked = keysLater
    this.at = 0
  }
}

type Compare = (left: EntryCursor, right: EntryCursor) => number

const headOf = ({ head }: EntryCursor): Entry => head as Entry

const compareHeads = (isBackward: boolean): Compare => {
  const sign = isBackward ? -1 : 1
  return (left, right) => sign * (Buffer.compare(headOf(left).rest, headOf(right).rest) || headOf(left).seq - headOf(right).seq)
}

/** Puts a cursor where its head belongs among those in order. */
const insertInOrder = (cursors: EntryCursor[], cursor: EntryCursor, compare: Compare): void => {
  let [from, to] = [0, cursors.length]
  while (from < to) {
    const middle = (from + to) >> 1
    if (compare(cursors[middle] as EntryCursor, cursor) <= 0) from = middle + 1
    else to = middle
  }
  cursors.splice(from, 0, cursor)
}

/** Visits documents of several intervals in the one order of the fields behind their prefixes; each document is read when its turn comes. */
export const mergeIntervals = (scan: IndexScan, visit: Visit): void => {
  const { collection, path } = scan
  const compare = compareHeads(path.isBackward)
  const cursors = path.intervals
    .map((interval) => new EntryCursor(scan, interval))
    .filter(({ head }) => head !== null)
    .sort(compare)
  for (let first = cursors.shift(); first !== undefined; first = cursors.shift()) {
    const { seq } = headOf(first)
    if (!visit(seq, collection.bodyAt(seq) as string)) return
    first.advance()
    if (first.head !== null) insertInOrder(cursors, first, compare)
  }
}
