import Libsql from 'libsql'
import type { StoreDocument } from './store-documents'

/** The same documents in a table made for them by hand: a column per indexed field, the same four indexes, the document as JSON text. */
const schema = `
CREATE TABLE touches (
  seq INTEGER PRIMARY KEY, id TEXT NOT NULL UNIQUE, accountId TEXT NOT NULL, personId TEXT NOT NULL, kind TEXT NOT NULL,
  day INTEGER NOT NULL, code TEXT NOT NULL, body TEXT NOT NULL
);
CREATE INDEX touches_account ON touches (accountId, day DESC);
CREATE INDEX touches_person ON touches (personId, kind, day DESC);
CREATE INDEX touches_kind ON touches (kind);
CREATE UNIQUE INDEX touches_code ON touches (code);`

/** As the engine sets them: the write-ahead log, synced at its checkpoints. */
const pragmas = ['journal_mode = WAL', 'synchronous = NORMAL', 'cache_size = -32000', 'temp_store = MEMORY']

const reviveDate = (body: string): StoreDocument => {
  const document = JSON.parse(body)
  document.occurredAt = new Date(document.occurredAt)
  return document
}

export interface DirectStore {
  fill(documents: readonly StoreDocument[]): void
  page(accountId: string): StoreDocument[]
  insert(document: StoreDocument): void
  increment(id: string): void
  /** Two counts up and one document added, all or nothing. */
  transact(ids: readonly [string, string], document: StoreDocument): void
  close(): void
}

/** The work of the benchmark as one would write it directly on libsql. */
export const openDirectStore = (file: string): DirectStore => {
  const connection = new Libsql(file)
  for (const pragma of pragmas) connection.prepare(`PRAGMA ${pragma}`).all()
  connection.exec(schema)
  const select = connection.prepare('SELECT body FROM touches WHERE accountId = ? ORDER BY day DESC LIMIT 20').raw()
  const add = connection.prepare('INSERT INTO touches (id, accountId, personId, kind, day, code, body) VALUES (?, ?, ?, ?, ?, ?, ?)')
  const countUp = connection.prepare("UPDATE touches SET body = json_set(body, '$.count', json_extract(body, '$.count') + 1) WHERE id = ?")

  const insert = (document: StoreDocument): void => {
    const { _id, accountId, personId, kind, day, code } = document
    add.run([_id, accountId, personId, kind, day, code, JSON.stringify(document)])
  }
  const together = (work: () => void): void => {
    connection.exec('BEGIN IMMEDIATE')
    work()
    connection.exec('COMMIT')
  }
  return {
    insert,
    fill: (documents) => together(() => documents.forEach(insert)),
    page: (accountId) => (select.all([accountId]) as [string][]).map(([body]) => reviveDate(body)),
    increment: (id) => void countUp.run([id]),
    transact: (ids, document) =>
      together(() => {
        for (const id of ids) countUp.run([id])
        insert(document)
      }),
    close: () => void connection.close()
  }
}
