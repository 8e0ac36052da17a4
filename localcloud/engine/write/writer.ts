import { encodeDocument } from '../codec'
import type { FoundRow } from '../read/found-row'
import type { Collection } from '../storage/collection'
import type { CommitBatch } from '../storage/commit-batch'
import type { Overwritten } from '../transactions/history'
import { type Transaction, tokenOf } from '../transactions/transaction'
import type { Transactions } from '../transactions/transactions'
import type { Document } from '../types'
import { keyOf } from '../values/key-writer'
import { LockedDocument } from './locked-document'
import { PendingWrites } from './pending-writes'
import type { TableWriter } from './table-writer'
import { UniqueCheck } from './unique-check'

/** Where a write goes: straight to the table, or into a transaction. */
export interface Target {
  collection: Collection
  transaction: Transaction | null
}

/** What a found document is to become. */
export interface NewState {
  document: Document
  /** The top-level fields that may differ; null if any may. */
  touched: ReadonlySet<string> | null
}

interface Parts {
  batch: CommitBatch
  tables: TableWriter
  transactions: Transactions
}

/** Writes one document at a time, minding locks and unique indexes. Each call either happens whole or not at all. */
export class Writer {
  private readonly unique: UniqueCheck
  private readonly pending: PendingWrites

  constructor(private readonly parts: Parts) {
    this.unique = new UniqueCheck(parts.transactions)
    this.pending = new PendingWrites({ ...parts, unique: this.unique })
  }

  insert({ collection, transaction }: Target, document: Document): void {
    const inserted = { seq: collection.nextSeq(), idKey: keyOf(document._id), body: encodeDocument(document), document }
    if (transaction !== null) {
      this.pending.insert(transaction, collection, inserted)
      return
    }
    this.refuseLockedId(collection, inserted.idKey, document._id)
    this.unique.claim({ collection, transaction, seq: inserted.seq, document, before: null, touched: null })
    this.parts.batch.write(this.parts.tables.insert(collection, inserted))
    this.record(collection, document._id, { before: null, afterSeq: inserted.seq })
  }

  /** Puts a new state in the place of a found document; false if nothing changes by it. */
  replace({ collection, transaction }: Target, row: FoundRow, { document, touched }: NewState): boolean {
    const { seq, body: before } = row
    const body = encodeDocument(document)
    const isChanged = body !== before
    if (transaction !== null) {
      this.pending.replace(transaction, collection, { stored: row, body, document, touched })
      return isChanged
    }
    this.refuseLocked(collection, row, document._id)
    if (!isChanged) return false
    this.unique.claim({ collection, transaction, seq, document, before, touched })
    this.parts.batch.write(this.parts.tables.replace(collection, { seq, before, body, document, touched }))
    this.record(collection, document._id, { before: row, afterSeq: seq })
    return true
  }

  remove({ collection, transaction }: Target, row: FoundRow): void {
    const { _id: id } = row.document
    if (transaction !== null) {
      this.pending.remove(transaction, collection, { stored: row, id })
      return
    }
    this.refuseLocked(collection, row, id)
    this.parts.batch.write(this.parts.tables.remove(collection, row))
    this.record(collection, id, { before: row, afterSeq: null })
  }

  /** Writes everything a transaction did, in one storage transaction. */
  commit(transaction: Transaction): void {
    const writes = [...transaction.writes].flatMap(([collection, byToken]) => [...byToken.values()].map((write) => ({ collection, ...write })))
    if (writes.length === 0) return
    this.parts.batch.writeTogether(writes.map(({ apply }) => apply))
    const { history } = this.parts.transactions
    for (const { collection, token, before, body, seq } of writes) history.record(collection, token, { before, afterSeq: body === null ? null : seq })
  }

  private refuseLocked(collection: Collection, { seq }: FoundRow, id: unknown): void {
    if (this.parts.transactions.isIdle) return
    const holder = this.parts.transactions.locks.holderOfSeq(collection, seq)
    if (holder !== undefined) throw new LockedDocument(holder, id)
  }

  private refuseLockedId(collection: Collection, idKey: Buffer, id: unknown): void {
    if (this.parts.transactions.isIdle) return
    const holder = this.parts.transactions.locks.holderOfToken(collection, tokenOf(idKey))
    if (holder !== undefined) throw new LockedDocument(holder, id)
  }

  private record(collection: Collection, id: unknown, overwritten: Overwritten): void {
    const { history } = this.parts.transactions
    if (history.isRecording) history.record(collection, tokenOf(keyOf(id)), overwritten)
  }
}
