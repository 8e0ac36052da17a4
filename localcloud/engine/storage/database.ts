import Libsql from 'libsql'

/** A value SQLite stores. */
export type Cell = string | number | Buffer | null
export type Row = readonly Cell[]

/** A prepared statement; rows come as arrays of cells. */
export interface Statement {
  run(...cells: Cell[]): void
  get(...cells: Cell[]): Row | undefined
  all(...cells: Cell[]): Row[]
}

interface RawStatement {
  run(cells: readonly Cell[]): unknown
  get(cells: readonly Cell[]): unknown
  all(cells: readonly Cell[]): unknown
}

const wrap = (raw: RawStatement): Statement => ({
  run: (...cells) => {
    raw.run(cells)
  },
  get: (...cells) => raw.get(cells) as Row | undefined,
  all: (...cells) => raw.all(cells) as Row[]
})

/** One SQLite file with a cache of prepared statements. */
export class Database {
  private readonly connection: Libsql.Database
  private readonly statements = new Map<string, Statement>()

  constructor(readonly file: string) {
    this.connection = new Libsql(file)
    // A committed WAL page is in the operating system's hands: it survives the death of this process, not a power cut.
    for (const pragma of [
      'journal_mode = WAL',
      'synchronous = NORMAL',
      'cache_size = -32000',
      'temp_store = MEMORY',
      'busy_timeout = 5000',
      'wal_autocheckpoint = 4000'
    ])
      this.prepare(`PRAGMA ${pragma}`).all()
  }

  get isInTransaction(): boolean {
    return this.connection.inTransaction
  }

  exec(sql: string): void {
    this.connection.exec(sql)
  }

  prepare(sql: string): Statement {
    const known = this.statements.get(sql)
    if (known !== undefined) return known
    const statement = this.connection.prepare(sql)
    const wrapped = wrap((statement.reader ? statement.raw() : statement) as RawStatement)
    this.statements.set(sql, wrapped)
    return wrapped
  }

  /** Lets go of every prepared statement, which some pragmas ask for. */
  forgetStatements(): void {
    this.statements.clear()
  }

  /** Moves the log into the file first: libsql lets go of a connection only when its statements are collected as garbage, if ever. */
  close(): void {
    if (!this.connection.inTransaction) this.prepare('PRAGMA wal_checkpoint(TRUNCATE)').all()
    this.statements.clear()
    this.connection.close()
  }
}
