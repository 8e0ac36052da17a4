import { decodeDocument, encodeDocument } from '../codec'
import { duplicateKey } from '../engine-error'
import type { FoundRow } from '../read/row-collector'
import type { Collection, StoredDocument } from '../storage/collection'
import type { CommitBatch } from '../storage/commit-batch'
import { type Transaction, tokenOf } from '../transactions/transaction'
import type { Transactions } from '../transactions/transactions'
import type { Document } from '../types'
import { keyOf } from '../values/key-writer'
import { LockedDocument } from './locked-document'
import type { TableWriter } from './table-writer'
import { UniqueCheck } from './unique-check'

/** Where a write goes: straight to the table, or into a transaction. */
export interface Target {
  collection: Collection
  transaction: Transaction | null
}

interface Parts {
  batch: CommitBatch
  tables: TableWriter
  transactions: Transactions
}

/** Writes one document at a time, minding locks and unique indexes. Each call either happens whole or not at all. */
export class Writer {
  private readonly unique: UniqueCheck

  constructor(private readonly parts: Parts) {
    this.unique = new UniqueCheck(parts.transactions)
  }

  insert(target: Target, document: Document): void {
    const { collection, transaction } = target
    const idKey = keyOf(document._id)
    const body = encodeDocument(document)
    if (transaction !== null) {
      this.insertPending(target, { idKey, body, document })
      return
    }
    this.refuseLockedId(collection, idKey, document._id)
    const seq = collection.nextSeq()
    this.unique.claim({ collection, transaction, seq, document, before: null })
    if (collection.get(idKey) !== null) throw duplicateKey(collection.name, '_id_', [document._id])
    this.parts.batch.write(() => this.parts.tables.insert(collection, { seq, idKey, body, document }))
    this.record(collection, document._id, null, seq)
  }

  /** Puts `after` in the place of a found document; false if that changes nothing. */
  replace(target: Target, row: FoundRow, after: Document): boolean {
    const { collection, transaction } = target
    const body = encodeDocument(after)
    const before = decodeDocument(row.body)
    this.refuseLocked(target, row.seq, before._id)
    if (transaction === null && body === row.body) return false
    this.unique.claim({ collection, transaction, seq: row.seq, document: after, before })
    if (transaction !== null) {
      this.pend(target, keyOf(before._id), { seq: row.seq, body })
      return body !== row.body
    }
    this.parts.batch.write(() => this.parts.tables.replace(collection, { seq: row.seq, document: before }, { document: after, body }))
    this.record(collection, before._id, row, row.seq)
    return true
  }

  remove(target: Target, row: FoundRow): void {
    const { collection, transaction } = target
    const { _id: id } = row.document
    this.refuseLocked(target, row.seq, id)
    if (transaction !== null) {
      this.pend(target, keyOf(id), { seq: row.seq, body: null })
      this.unique.releaseAll(transaction, collection, tokenOf(keyOf(id)))
      return
    }
    this.parts.batch.write(() => this.parts.tables.remove(collection, row))
    this.record(collection, id, row, null)
  }

  /** Writes everything a transaction did, in one storage transaction. */
  commit(transaction: Transaction): void {
    this.parts.batch.write(() => {
      for (const [collection, writes] of transaction.writes) for (const write of writes.values()) this.parts.tables.apply(collection, write)
    })
    for (const [collection, writes] of transaction.writes) {
      for (const [token, { before, body, seq }] of writes) this.parts.transactions.history.record(collection, token, before, body === null ? null : seq)
    }
  }

  private insertPending(target: Target, { idKey, body, document }: { idKey: Buffer; body: string; document: Document }): void {
    const { collection, transaction } = target
    if (transaction === null) return
    const pending = transaction.writes.get(collection)?.get(tokenOf(idKey))
    const stored = pending === undefined ? collection.get(idKey) : null
    const seq = collection.nextSeq()
    if (stored !== null) this.parts.transactions.claimUnchanged(transaction, collection, tokenOf(idKey))
    if (stored !== null || typeof pending?.body === 'string') throw duplicateKey(collection.name, '_id_', [document._id])
    this.pend(target, idKey, { seq, body })
    this.unique.claim({ collection, transaction, seq, document, before: null })
  }

  private pend({ collection, transaction }: Target, idKey: Buffer, { seq, body }: { seq: number; body: string | null }): void {
    if (transaction === null) return
    const token = tokenOf(idKey)
    const pending = transaction.writes.get(collection)?.get(token)
    const before = pending === undefined ? collection.get(idKey) : pending.before
    this.parts.transactions.claim(transaction, collection, token, { idKey, seq, before, body })
  }

  private refuseLocked({ collection, transaction }: Target, seq: number, id: unknown): void {
    if (transaction !== null || this.parts.transactions.isIdle) return
    const holder = this.parts.transactions.locks.holderOfSeq(collection, seq)
    if (holder !== undefined) throw new LockedDocument(holder, id)
  }

  private refuseLockedId(collection: Collection, idKey: Buffer, id: unknown): void {
    if (this.parts.transactions.isIdle) return
    const holder = this.parts.transactions.locks.holderOfToken(collection, tokenOf(idKey))
    if (holder !== undefined) throw new LockedDocument(holder, id)
  }

  private record(collection: Collection, id: unknown, before: StoredDocument | null, afterSeq: number | null): void {
    const { history } = this.parts.transactions
    if (history.isRecording) history.record(collection, tokenOf(keyOf(id)), before, afterSeq)
  }
}
