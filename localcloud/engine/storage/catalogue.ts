import { decodeDocument } from '../codec'
import { collectionMissing, EngineError, requestFailed } from '../engine-error'
import { type CollectionDeclaration, type Index, type IndexDeclaration, pathsOf, signatureOf } from '../indexes/index-definition'
import { indexKeys } from '../indexes/index-keys'
import { Collection } from './collection'
import type { Database, Row } from './database'

const schema = `
CREATE TABLE IF NOT EXISTS collections (id INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS indexes (
  id INTEGER PRIMARY KEY, collection INTEGER NOT NULL, name TEXT NOT NULL, signature TEXT NOT NULL, multikey TEXT NOT NULL,
  UNIQUE (collection, name)
);`

const rowsPerStep = 1000

/** The collections of one file and their indexes, brought into agreement with the declaration at opening. */
export class Catalogue {
  private readonly collections = new Map<string, Collection>()

  constructor(
    private readonly database: Database,
    declarations: readonly CollectionDeclaration[]
  ) {
    database.exec('BEGIN IMMEDIATE')
    try {
      database.exec(schema)
      for (const [id, name] of database.prepare('SELECT id, name FROM collections').all()) this.open(id as number, name as string)
      for (const declaration of declarations) this.align(declaration)
      for (const collection of this.collections.values()) if (collection.indexes.length === 0) collection.indexes = this.storedIndexes(collection)
      database.exec('COMMIT')
    } catch (error) {
      database.exec('ROLLBACK')
      throw error
    }
  }

  names(): string[] {
    return [...this.collections.keys()]
  }

  get(name: string): Collection {
    const collection = this.collections.get(name)
    if (collection === undefined) throw collectionMissing(name)
    return collection
  }

  create(name: string): void {
    if (this.collections.has(name)) throw new EngineError('DATABASE_COLLECTION_ALREADY_EXIST', `[ResourceExist] Table exist: ${name}.`)
    this.add(name)
  }

  markMultikey(collection: Collection, index: Index, paths: readonly string[]): void {
    const added = paths.filter((path) => !index.multikeyPaths.has(path))
    if (added.length === 0) return
    for (const path of added) index.multikeyPaths.add(path)
    this.storeMultikey(collection, index)
  }

  /** Writes what memory knows of arrays again, after a rollback may have undone it. */
  restoreMultikey(): void {
    for (const collection of this.collections.values()) {
      for (const index of collection.indexes) if (index.multikeyPaths.size > 0) this.storeMultikey(collection, index)
    }
  }

  private storeMultikey(collection: Collection, index: Index): void {
    const text = JSON.stringify([...index.multikeyPaths])
    this.database.prepare('UPDATE indexes SET multikey = ? WHERE collection = ? AND name = ?').run(text, collection.id, index.name)
  }

  private add(name: string): Collection {
    this.database.prepare('INSERT INTO collections (name) VALUES (?)').run(name)
    const row = this.database.prepare('SELECT id FROM collections WHERE name = ?').get(name)
    return this.open(row?.[0] as number, name)
  }

  private open(id: number, name: string): Collection {
    this.database.exec(`CREATE TABLE IF NOT EXISTS documents_${id} (seq INTEGER PRIMARY KEY, id BLOB NOT NULL UNIQUE, body TEXT NOT NULL)`)
    const collection = new Collection(this.database, id, name)
    this.collections.set(name, collection)
    return collection
  }

  private align(declaration: CollectionDeclaration): void {
    const collection = this.collections.get(declaration.name) ?? this.add(declaration.name)
    const stored = new Map(this.indexRows(collection).map((row) => [row[1] as string, row]))
    const declared = new Map(declaration.indexes.map((index) => [index.name, index]))
    for (const [name, row] of stored) {
      const wanted = declared.get(name)
      if (wanted === undefined || signatureOf(wanted) !== row[2]) this.drop(row)
      else collection.indexes.push(this.toIndex(row, wanted))
      if (wanted !== undefined && signatureOf(wanted) === row[2]) declared.delete(name)
    }
    for (const index of declared.values()) collection.indexes.push(this.build(collection, index))
  }

  private indexRows(collection: Collection): Row[] {
    return this.database.prepare('SELECT id, name, signature, multikey FROM indexes WHERE collection = ?').all(collection.id)
  }

  private storedIndexes(collection: Collection): Index[] {
    return this.indexRows(collection).map((row) => {
      const [fields, isUnique] = JSON.parse(row[2] as string) as [[string, 'asc' | 'desc' | '2dsphere'][], boolean]
      return this.toIndex(row, { name: row[1] as string, isUnique, fields: fields.map(([name, direction]) => ({ name, direction })) })
    })
  }

  private toIndex(row: Row, declaration: IndexDeclaration): Index {
    return {
      name: declaration.name,
      table: `index_${row[0] as number}`,
      paths: pathsOf(declaration),
      isUnique: declaration.isUnique === true,
      isGeo: declaration.fields.some(({ direction }) => direction === '2dsphere'),
      multikeyPaths: new Set(JSON.parse(row[3] as string) as string[]),
      useCount: 0
    }
  }

  private drop(row: Row): void {
    this.database.exec(`DROP TABLE IF EXISTS index_${row[0] as number}`)
    this.database.prepare('DELETE FROM indexes WHERE id = ?').run(row[0] as number)
  }

  private build(collection: Collection, declaration: IndexDeclaration): Index {
    this.database
      .prepare("INSERT INTO indexes (collection, name, signature, multikey) VALUES (?, ?, ?, '[]')")
      .run(collection.id, declaration.name, signatureOf(declaration))
    const row = this.database
      .prepare('SELECT id, name, signature, multikey FROM indexes WHERE collection = ? AND name = ?')
      .get(collection.id, declaration.name)
    const index = this.toIndex(row as Row, declaration)
    this.database.exec(`CREATE TABLE ${index.table} (key BLOB NOT NULL, seq INTEGER NOT NULL, PRIMARY KEY (key, seq)) WITHOUT ROWID`)
    this.fill(collection, index)
    return index
  }

  private fill(collection: Collection, index: Index): void {
    let after = -1
    for (;;) {
      const rows = collection.all(`SELECT seq, body FROM ${collection.table} WHERE seq > ? ORDER BY seq LIMIT ?`, after, rowsPerStep)
      for (const [seq, body] of rows) {
        const { keys, multikeyPaths } = indexKeys(index, decodeDocument(body as string))
        this.markMultikey(collection, index, multikeyPaths)
        this.addChecked(collection, index, { keys, seq: seq as number })
      }
      if (rows.length < rowsPerStep) return
      after = rows.at(-1)?.[0] as number
    }
  }

  private addChecked(collection: Collection, index: Index, { keys, seq }: { keys: readonly Buffer[]; seq: number }): void {
    const isTaken = index.isUnique && keys.some((key) => collection.otherHolder(index, key, seq) !== null)
    if (isTaken) throw requestFailed(`E11000 duplicate key error: unique index ${index.name} of ${collection.name} cannot be built over the stored documents`)
    collection.addEntries(index, keys, seq)
  }
}
