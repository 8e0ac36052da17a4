import { duplicateKey } from '../engine-error'
import type { Collection, StoredDocument } from '../storage/collection'
import { type PendingWrite, type Transaction, tokenOf } from '../transactions/transaction'
import type { Transactions } from '../transactions/transactions'
import type { Document } from '../types'
import { keyOf } from '../values/key-writer'
import type { NewDocument, TableWrite, TableWriter } from './table-writer'
import type { UniqueCheck } from './unique-check'

interface Parts {
  tables: TableWriter
  transactions: Transactions
  unique: UniqueCheck
}

/** The writes of open transactions: each is checked and made ready at once, and put into the tables at the commit. */
export class PendingWrites {
  constructor(private readonly parts: Parts) {}

  insert(transaction: Transaction, collection: Collection, inserted: NewDocument): void {
    const { seq, idKey, body, document } = inserted
    const { transactions, tables, unique } = this.parts
    const token = tokenOf(idKey)
    const earlier = this.earlier(transaction, collection, token)
    if (earlier === undefined && collection.has(idKey)) {
      transactions.claimUnchanged(transaction, collection, token)
      throw duplicateKey(collection.name, '_id_', [document._id])
    }
    if (earlier !== undefined && earlier.body !== null) throw duplicateKey(collection.name, '_id_', [document._id])
    const before = earlier?.before ?? null
    const apply = inOrder(before === null ? null : tables.remove(collection, before), tables.insert(collection, inserted))
    transactions.claim(transaction, collection, { token, seq, before, body, touched: null, apply })
    unique.claim({ collection, transaction, seq, document, before: null, touched: null })
  }

  replace(transaction: Transaction, collection: Collection, { stored, body, document, touched }: PendingReplacement): void {
    const { transactions, tables, unique } = this.parts
    const { seq } = stored
    const idKey = keyOf(document._id)
    const token = tokenOf(idKey)
    const earlier = this.earlier(transaction, collection, token)
    const before = earlier === undefined ? { seq, body: stored.body } : earlier.before
    const allTouched = earlier === undefined ? touched : union(earlier.touched, touched)
    const isInPlace = before !== null && before.seq === seq
    const apply = isInPlace
      ? tables.replace(collection, { seq, before: before.body, body, document, touched: allTouched })
      : inOrder(before === null ? null : tables.remove(collection, before), tables.insert(collection, { seq, idKey, body, document }))
    unique.claim({ collection, transaction, seq, document, before: null, touched })
    transactions.claim(transaction, collection, { token, seq, before, body, touched: allTouched, apply })
  }

  remove(transaction: Transaction, collection: Collection, { stored, id }: { stored: StoredDocument; id: unknown }): void {
    const { transactions, tables, unique } = this.parts
    const token = tokenOf(keyOf(id))
    const earlier = this.earlier(transaction, collection, token)
    const before = earlier === undefined ? { seq: stored.seq, body: stored.body } : earlier.before
    const apply = before === null ? nothing : tables.remove(collection, before)
    transactions.claim(transaction, collection, { token, seq: stored.seq, before, body: null, touched: null, apply })
    unique.releaseAll(transaction, collection, token)
  }

  private earlier(transaction: Transaction, collection: Collection, token: string): PendingWrite | undefined {
    return transaction.writes.get(collection)?.get(token)
  }
}

/** A document found in a transaction and what it is to become. */
export interface PendingReplacement {
  stored: StoredDocument
  body: string
  document: Document
  touched: ReadonlySet<string> | null
}

const nothing: TableWrite = () => undefined

const inOrder = (first: TableWrite | null, second: TableWrite): TableWrite => {
  if (first === null) return second
  return () => {
    first()
    second()
  }
}

const union = (left: ReadonlySet<string> | null, right: ReadonlySet<string> | null): ReadonlySet<string> | null =>
  left === null || right === null ? null : new Set([...left, ...right])
