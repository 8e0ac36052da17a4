import type { Index } from '../indexes/index-definition'
import type { Cell, Database, Statement } from './database'

/** A document as it lies in its table: `seq` is its place in the order of insertion and never changes. */
export interface StoredDocument {
  seq: number
  body: string
}

/** The table of one collection. Statements are prepared once, at first use. */
export class Collection {
  readonly table: string
  indexes: Index[] = []
  private lastSeq: number

  constructor(
    private readonly database: Database,
    readonly id: number,
    readonly name: string
  ) {
    this.table = `documents_${id}`
    this.lastSeq = this.storedLastSeq()
  }

  /** A fresh place at the end of the order of insertion. */
  nextSeq(): number {
    this.lastSeq += 1
    return this.lastSeq
  }

  get(idKey: Buffer): StoredDocument | null {
    const row = this.statement(`SELECT seq, body FROM ${this.table} WHERE id = ?`).get(idKey)
    return row === undefined ? null : { seq: row[0] as number, body: row[1] as string }
  }

  insert(seq: number, idKey: Buffer, body: string): void {
    this.statement(`INSERT INTO ${this.table} (seq, id, body) VALUES (?, ?, ?)`).run(seq, idKey, body)
  }

  replace(seq: number, body: string): void {
    this.statement(`UPDATE ${this.table} SET body = ? WHERE seq = ?`).run(body, seq)
  }

  remove(seq: number): void {
    this.statement(`DELETE FROM ${this.table} WHERE seq = ?`).run(seq)
  }

  addEntry(index: Index, key: Buffer, seq: number): void {
    this.statement(`INSERT INTO ${index.table} (key, seq) VALUES (?, ?)`).run(key, seq)
  }

  removeEntry(index: Index, key: Buffer, seq: number): void {
    this.statement(`DELETE FROM ${index.table} WHERE key = ? AND seq = ?`).run(key, seq)
  }

  /** The place of another document listed under the same key, or null. */
  otherHolder(index: Index, key: Buffer, seq: number): number | null {
    const row = this.statement(`SELECT seq FROM ${index.table} WHERE key = ? AND seq <> ? LIMIT 1`).get(key, seq)
    return row === undefined ? null : (row[0] as number)
  }

  bodyAt(seq: number): string | null {
    const row = this.statement(`SELECT body FROM ${this.table} WHERE seq = ?`).get(seq)
    return row === undefined ? null : (row[0] as string)
  }

  all(sql: string, cells: readonly Cell[]): ReturnType<Statement['all']> {
    return this.statement(sql).all(...cells)
  }

  count(): number {
    return Number(this.statement(`SELECT COUNT(*) FROM ${this.table}`).get()?.[0] ?? 0)
  }

  private storedLastSeq(): number {
    return Number(this.database.prepare(`SELECT MAX(seq) FROM ${this.table}`).get()?.[0] ?? 0)
  }

  private statement(sql: string): Statement {
    return this.database.prepare(sql)
  }
}
