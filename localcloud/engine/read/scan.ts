import type { Index } from '../indexes/index-definition'
import type { AccessPath } from '../plan/access-path'
import type { Interval } from '../plan/key-range'
import type { Collection } from '../storage/collection'
import type { Row } from '../storage/database'

/** Returns false to stop the scan. */
export type Visit = (seq: number, body: string) => boolean

const largestChunk = 1000
const growth = 4
const beforeAll = -1

/** The statements of one scan. Keys are fetched from the second step on only: most scans end within the first. */
interface ScanSql {
  firstStep: string
  laterStep: string
}

const isPrimary = (collection: Collection, index: Index): boolean => index.table === collection.table

const scanSql = (collection: Collection, index: Index, isBackward: boolean): ScanSql => {
  const [key, seq, source] = isPrimary(collection, index)
    ? ['d.id', 'd.seq', `${collection.table} d`]
    : ['x.key', 'x.seq', `${index.table} x CROSS JOIN ${collection.table} d ON d.seq = x.seq`]
  const [past, within, way] = isBackward ? ['<', '>=', ' DESC'] : ['>', '<', '']
  const order = `ORDER BY ${key}${way}, ${seq}${way}`
  return {
    firstStep: `SELECT d.seq, d.body FROM ${source} WHERE ${key} >= ? AND ${key} < ? ${order} LIMIT ?`,
    laterStep: `SELECT d.seq, d.body, ${key} FROM ${source} WHERE (${key}, ${seq}) ${past} (?, ?) AND ${key} ${within} ? ${order} LIMIT ? OFFSET ?`
  }
}

const visitRows = (rows: readonly Row[], visit: Visit): boolean => {
  for (const row of rows) if (!visit(row[0] as number, row[1] as string)) return false
  return true
}

interface IntervalScan {
  collection: Collection
  sql: ScanSql
  isBackward: boolean
  firstChunk: number
}

const scanInterval = (scan: IntervalScan, interval: Interval, visit: Visit): boolean => {
  const { collection, sql, firstChunk } = scan
  const rows = collection.all(sql.firstStep, interval.low, interval.high, firstChunk)
  if (!visitRows(rows, visit)) return false
  return rows.length < firstChunk || scanOn(scan, interval, visit)
}

/** Goes on behind the first step, from key to key. */
const scanOn = ({ collection, sql, isBackward, firstChunk }: IntervalScan, { low, high }: Interval, visit: Visit): boolean => {
  let place = { key: isBackward ? high : low, seq: beforeAll, offset: firstChunk }
  for (let chunk = firstChunk * growth; ; chunk = Math.min(chunk * growth, largestChunk)) {
    const rows = collection.all(sql.laterStep, place.key, place.seq, isBackward ? low : high, chunk, place.offset)
    if (!visitRows(rows, visit)) return false
    const last = rows.at(-1)
    if (last === undefined || rows.length < chunk) return true
    place = { key: last[2] as Buffer, seq: last[0] as number, offset: 0 }
  }
}

/** Visits every document in the order of insertion. */
export const scanCollection = (collection: Collection, firstChunk: number, visit: Visit): void => {
  const sql = `SELECT seq, body FROM ${collection.table} WHERE seq > ? ORDER BY seq LIMIT ?`
  let after = beforeAll
  for (let chunk = firstChunk; ; chunk = Math.min(chunk * growth, largestChunk)) {
    const rows = collection.all(sql, after, chunk)
    if (!visitRows(rows, visit)) return
    if (rows.length < chunk) return
    after = rows.at(-1)?.[0] as number
  }
}

/** Documents by `_id`, each fetched by itself. */
export const visitById = (collection: Collection, { intervals }: AccessPath, visit: Visit): void => {
  for (const { low: idKey } of intervals) {
    const stored = collection.get(idKey)
    if (stored !== null && !visit(stored.seq, stored.body)) return
  }
}

/** A way through an index, and how many rows to fetch at first. */
export interface IndexScan {
  collection: Collection
  path: AccessPath & { index: Index }
  firstChunk: number
}

/** Walks the intervals one after the other. */
export const scanIndex = ({ collection, path, firstChunk }: IndexScan, visit: Visit): void => {
  const { index, isBackward, intervals } = path
  const scan = { collection, sql: scanSql(collection, index, isBackward), isBackward, firstChunk }
  const ordered = isBackward ? intervals.toReversed() : intervals
  for (const interval of ordered) if (!scanInterval(scan, interval, visit)) return
}

/** How many documents an array field lists within several intervals: a document may be in more than one. */
const countApart = (collection: Collection, { index, intervals }: AccessPath & { index: Index }): number => {
  const seqs = new Set<unknown>()
  const sql = `SELECT DISTINCT seq FROM ${index.table} WHERE key >= ? AND key < ?`
  for (const { low, high } of intervals) for (const [seq] of collection.all(sql, low, high)) seqs.add(seq)
  return seqs.size
}

/** How many documents an index lists within the intervals; none is read. */
export const countInIndex = (collection: Collection, path: AccessPath & { index: Index }): number => {
  const { index, intervals, hasDuplicates } = path
  if (hasDuplicates && intervals.length > 1) return countApart(collection, path)
  const column = isPrimary(collection, index) ? 'id' : 'key'
  const sql = `SELECT COUNT(${hasDuplicates ? 'DISTINCT seq' : '*'}) FROM ${index.table} WHERE ${column} >= ? AND ${column} < ?`
  return intervals.reduce((sum, { low, high }) => sum + Number(collection.all(sql, low, high)[0]?.[0] ?? 0), 0)
}
