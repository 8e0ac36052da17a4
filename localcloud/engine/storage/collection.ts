import { type Index, idIndexOf } from '../indexes/index-definition'
import type { Cell, Database, Row, Statement } from './database'

/** A document as it lies in its table: `seq` is its place in the order of insertion and never changes. */
export interface StoredDocument {
  seq: number
  body: string
}

const entriesPerCall = 8

interface EntryStatements {
  add: Statement
  addMany: Statement
  remove: Statement
  other: Statement
}

/** The table of one collection and those of its indexes. */
export class Collection {
  readonly table: string
  /** `_id`'s index: the rows of the table itself. */
  readonly idIndex: Index
  indexes: Index[] = []
  private lastSeq: number
  private readonly byId: Statement
  private readonly placeOfId: Statement
  private readonly bySeq: Statement
  private readonly adding: Statement
  private readonly replacing: Statement
  private readonly removing: Statement
  private readonly entries = new Map<Index, EntryStatements>()

  constructor(
    private readonly database: Database,
    readonly id: number,
    readonly name: string
  ) {
    const table = `documents_${id}`
    this.table = table
    this.idIndex = idIndexOf(table)
    this.lastSeq = Number(database.prepare(`SELECT MAX(seq) FROM ${table}`).get()?.[0] ?? 0)
    this.byId = database.prepare(`SELECT seq, body FROM ${table} WHERE id = ?`)
    this.placeOfId = database.prepare(`SELECT seq FROM ${table} WHERE id = ?`)
    this.bySeq = database.prepare(`SELECT body FROM ${table} WHERE seq = ?`)
    this.adding = database.prepare(`INSERT INTO ${table} (seq, id, body) VALUES (?, ?, ?)`)
    this.replacing = database.prepare(`UPDATE ${table} SET body = ? WHERE seq = ?`)
    this.removing = database.prepare(`DELETE FROM ${table} WHERE seq = ?`)
  }

  /** A fresh place at the end of the order of insertion. */
  nextSeq(): number {
    this.lastSeq += 1
    return this.lastSeq
  }

  get(idKey: Buffer): StoredDocument | null {
    const row = this.byId.get(idKey)
    return row === undefined ? null : { seq: row[0] as number, body: row[1] as string }
  }

  has(idKey: Buffer): boolean {
    return this.placeOfId.get(idKey) !== undefined
  }

  bodyAt(seq: number): string | null {
    const row = this.bySeq.get(seq)
    return row === undefined ? null : (row[0] as string)
  }

  insert(seq: number, idKey: Buffer, body: string): void {
    this.adding.run(seq, idKey, body)
  }

  replace(seq: number, body: string): void {
    this.replacing.run(body, seq)
  }

  remove(seq: number): void {
    this.removing.run(seq)
  }

  /** Lists a document under keys; many at a time, since each call into SQLite has its price. */
  addEntries(index: Index, keys: readonly Buffer[], seq: number): void {
    const { add, addMany } = this.entriesOf(index)
    let done = 0
    for (; keys.length - done >= entriesPerCall; done += entriesPerCall) addMany.run(...keys.slice(done, done + entriesPerCall).flatMap((key) => [key, seq]))
    for (; done < keys.length; done += 1) add.run(keys[done] as Buffer, seq)
  }

  removeEntry(index: Index, key: Buffer, seq: number): void {
    this.entriesOf(index).remove.run(key, seq)
  }

  /** The place of another document listed under the same key, or null. */
  otherHolder(index: Index, key: Buffer, seq: number): number | null {
    const row = this.entriesOf(index).other.get(key, seq)
    return row === undefined ? null : (row[0] as number)
  }

  first(sql: string, ...cells: Cell[]): Row | undefined {
    return this.database.prepare(sql).get(...cells)
  }

  all(sql: string, ...cells: Cell[]): Row[] {
    return this.database.prepare(sql).all(...cells)
  }

  count(): number {
    return Number(this.database.prepare(`SELECT COUNT(*) FROM ${this.table}`).get()?.[0] ?? 0)
  }

  private entriesOf(index: Index): EntryStatements {
    const known = this.entries.get(index)
    if (known !== undefined) return known
    const adding = `INSERT INTO ${index.table} (key, seq) VALUES (?, ?)`
    const statements = {
      add: this.database.prepare(adding),
      addMany: this.database.prepare(adding + ', (?, ?)'.repeat(entriesPerCall - 1)),
      remove: this.database.prepare(`DELETE FROM ${index.table} WHERE key = ? AND seq = ?`),
      other: this.database.prepare(`SELECT seq FROM ${index.table} WHERE key = ? AND seq <> ? LIMIT 1`)
    }
    this.entries.set(index, statements)
    return statements
  }
}
