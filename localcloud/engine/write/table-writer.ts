import { decodeDocument } from '../codec'
import { duplicateKey } from '../engine-error'
import type { Index } from '../indexes/index-definition'
import { indexKeys } from '../indexes/index-keys'
import type { Catalogue } from '../storage/catalogue'
import type { Collection, StoredDocument } from '../storage/collection'
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

/** Puts what was made ready into the tables. */
export type TableWrite = () => void

/**
 * Makes ready what puts documents and their index entries into the tables. What refuses a document does so here, before
 * anything is written. Knows nothing of locks and transactions.
 */
export class TableWriter {
  constructor(private readonly catalogue: Catalogue) {}

  insert(collection: Collection, inserted: NewDocument): TableWrite {
    const { indexes } = collection
    const entries = indexes.map((index) => this.keysOf(collection, index, inserted.document))
    return () => {
      this.insertRow(collection, inserted)
      for (const [i, index] of indexes.entries()) collection.addEntries(index, entries[i] as Buffer[], inserted.seq)
    }
  }

  replace(collection: Collection, { seq, before, body, document, touched }: Replacement): TableWrite {
    const indexes = affectedIndexes(collection.indexes, touched)
    const old = indexes.length === 0 ? null : decodeDocument(before)
    const changes = old === null ? [] : indexes.map((index) => this.changeIn(collection, index, { before: old, after: document }))
    return () => {
      collection.replace(seq, body)
      for (const { index, removed, added } of changes) {
        for (const key of removed) collection.removeEntry(index, key, seq)
        collection.addEntries(index, added, seq)
      }
    }
  }

  remove(collection: Collection, { seq, body }: StoredDocument): TableWrite {
    return () => {
      const document = decodeDocument(body)
      collection.remove(seq)
      for (const index of collection.indexes) for (const key of indexKeys(index, document).keys) collection.removeEntry(index, key, seq)
    }
  }

  private changeIn(collection: Collection, index: Index, { before, after }: { before: Document; after: Document }) {
    const [oldKeys, newKeys] = [indexKeys(index, before).keys, this.keysOf(collection, index, after)]
    return { index, removed: without(oldKeys, newKeys), added: without(newKeys, oldKeys) }
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
