import { decodeDocument } from '../codec'
import { duplicateKey } from '../engine-error'
import type { Index } from '../indexes/index-definition'
import { indexKeys } from '../indexes/index-keys'
import type { Catalogue } from '../storage/catalogue'
import type { Collection } from '../storage/collection'
import type { PendingWrite } from '../transactions/transaction'
import type { Document } from '../types'
import { rootOf } from '../values/path'

export interface NewDocument {
  seq: number
  idKey: Buffer
  body: string
  document: Document
}

/** A change in place. `touched` names the top-level fields that may differ; null if any may. */
export interface Replacement {
  seq: number
  before: string
  body: string
  document: Document
  touched: ReadonlySet<string> | null
}

const isUniqueViolation = (error: unknown): boolean => error instanceof Error && error.message.includes('UNIQUE constraint failed')

const without = (keys: readonly Buffer[], others: readonly Buffer[]): Buffer[] => keys.filter((key) => !others.some((other) => key.equals(other)))

/** The indexes whose entries a change of these fields may move. */
export const affectedIndexes = (indexes: readonly Index[], touched: ReadonlySet<string> | null): readonly Index[] =>
  touched === null ? indexes : indexes.filter(({ paths }) => paths.some(({ path }) => touched.has(rootOf(path))))

/** Writes documents and their index entries together. Knows nothing of locks and transactions. */
export class TableWriter {
  constructor(private readonly catalogue: Catalogue) {}

  insert(collection: Collection, { seq, idKey, body, document }: NewDocument): void {
    const entries = collection.indexes.map((index) => this.keysOf(collection, index, document))
    this.insertRow(collection, { seq, idKey, body, document })
    for (const [i, index] of collection.indexes.entries()) for (const key of entries[i] as Buffer[]) collection.addEntry(index, key, seq)
  }

  replace(collection: Collection, { seq, before, body, document, touched }: Replacement): void {
    const indexes = affectedIndexes(collection.indexes, touched)
    const old = indexes.length === 0 ? null : decodeDocument(before)
    const changes = indexes.map((index) => {
      const [oldKeys, newKeys] = [indexKeys(index, old as Document).keys, this.keysOf(collection, index, document)]
      return { index, removed: without(oldKeys, newKeys), added: without(newKeys, oldKeys) }
    })
    collection.replace(seq, body)
    for (const { index, removed, added } of changes) {
      for (const key of removed) collection.removeEntry(index, key, seq)
      for (const key of added) collection.addEntry(index, key, seq)
    }
  }

  remove(collection: Collection, { seq, document }: { seq: number; document: Document }): void {
    collection.remove(seq)
    for (const index of collection.indexes) for (const key of indexKeys(index, document).keys) collection.removeEntry(index, key, seq)
  }

  /** Puts one document of a committed transaction in its place. */
  apply(collection: Collection, { idKey, seq, before, body, document, touched }: PendingWrite): void {
    const isInPlace = before?.seq === seq
    if (isInPlace && document !== null) {
      this.replace(collection, { seq, before: before.body, body, document, touched })
      return
    }
    if (before !== null) this.remove(collection, { seq: before.seq, document: decodeDocument(before.body) })
    if (document !== null) this.insert(collection, { seq, idKey, body, document })
  }

  private insertRow(collection: Collection, { seq, idKey, body, document }: NewDocument): void {
    try {
      collection.insert(seq, idKey, body)
    } catch (error) {
      throw isUniqueViolation(error) ? duplicateKey(collection.name, '_id_', [document._id]) : error
    }
  }

  private keysOf(collection: Collection, index: Index, document: Document): Buffer[] {
    const { keys, multikeyPaths } = indexKeys(index, document)
    if (multikeyPaths.length > 0) this.catalogue.markMultikey(collection, index, multikeyPaths)
    return keys
  }
}
