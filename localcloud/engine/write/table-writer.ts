import { decodeDocument } from '../codec'
import { duplicateKey } from '../engine-error'
import type { Index } from '../indexes/index-definition'
import { indexKeys } from '../indexes/index-keys'
import type { Catalogue } from '../storage/catalogue'
import type { Collection } from '../storage/collection'
import type { Document } from '../types'

export interface NewDocument {
  seq: number
  idKey: Buffer
  body: string
  document: Document
}

export interface KnownDocument {
  seq: number
  document: Document
}

const isUniqueViolation = (error: unknown): boolean => error instanceof Error && /UNIQUE constraint failed/.test(error.message)

/** Writes documents and their index entries together. Knows nothing of locks and transactions. */
export class TableWriter {
  constructor(private readonly catalogue: Catalogue) {}

  insert(collection: Collection, { seq, idKey, body, document }: NewDocument): void {
    const entries = collection.indexes.map((index) => ({ index, keys: this.keysOf(collection, index, document) }))
    try {
      collection.insert(seq, idKey, body)
    } catch (error) {
      throw isUniqueViolation(error) ? duplicateKey(collection.name, '_id_', [document._id]) : error
    }
    for (const { index, keys } of entries) for (const key of keys) collection.addEntry(index, key, seq)
  }

  replace(collection: Collection, before: KnownDocument, after: { document: Document; body: string }): void {
    const changes = collection.indexes.map((index) => {
      const [oldKeys, newKeys] = [indexKeys(index, before.document).keys, this.keysOf(collection, index, after.document)]
      return { index, removed: without(oldKeys, newKeys), added: without(newKeys, oldKeys) }
    })
    collection.replace(before.seq, after.body)
    for (const { index, removed, added } of changes) {
      for (const key of removed) collection.removeEntry(index, key, before.seq)
      for (const key of added) collection.addEntry(index, key, before.seq)
    }
  }

  remove(collection: Collection, { seq, document }: KnownDocument): void {
    collection.remove(seq)
    for (const index of collection.indexes) for (const key of indexKeys(index, document).keys) collection.removeEntry(index, key, seq)
  }

  /** Puts one document of a committed transaction in its place. */
  apply(collection: Collection, write: { idKey: Buffer; seq: number; before: { seq: number; body: string } | null; body: string | null }): void {
    const { idKey, seq, before, body } = write
    const known = before === null ? null : { seq: before.seq, document: decodeDocument(before.body) }
    if (known !== null && body !== null && known.seq === seq) {
      this.replace(collection, known, { body, document: decodeDocument(body) })
      return
    }
    if (known !== null) this.remove(collection, known)
    if (body !== null) this.insert(collection, { seq, idKey, body, document: decodeDocument(body) })
  }

  private keysOf(collection: Collection, index: Index, document: Document): Buffer[] {
    const { keys, multikeyPaths } = indexKeys(index, document)
    if (multikeyPaths.length > 0) this.catalogue.markMultikey(collection, index, multikeyPaths)
    return keys
  }
}

const without = (keys: readonly Buffer[], others: readonly Buffer[]): Buffer[] => keys.filter((key) => !others.some((other) => key.equals(other)))
