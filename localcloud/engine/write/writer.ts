import { encodeDocument } from '../codec'
import { duplicateKey } from '../engine-error'
import type { FoundRow } from '../read/row-collector'
import type { Collection, StoredDocument } from '../storage/collection'
import type { CommitBatch } from '../storage/commit-batch'
import { type PendingWrite, type Transaction, tokenOf } from '../transactions/transaction'
import type { Transactions } from '../transactions/transactions'
import type { Document } from '../types'
import { keyOf } from '../values/key-writer'
import { LockedDocument } from './locked-document'
import type { NewDocument, Replacement, TableWriter } from './table-writer'
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

  constructor(private readonly parts: Parts) {
    this.unique = new UniqueCheck(parts.transactions)
  }

  insert(target: Target, document: Document): void {
    const { collection, transaction } = target
    const write = { seq: collection.nextSeq(), idKey: keyOf(document._id), body: encodeDocument(document), document }
    if (transaction !== null) {
      this.insertPending(transaction, collection, write)
      return
    }
    this.refuseLockedId(collection, write.idKey, document._id)
    this.unique.claim({ collection, transaction, seq: write.seq, document, before: null, touched: null })
    this.parts.batch.write(this.parts.tables.insert(collection, write))
    this.record(collection, document._id, null, write.seq)
  }

  /** Puts a new state in the place of a found document; false if nothing changes by it. */
  replace({ collection, transaction }: Target, row: FoundRow, { document, touched }: NewState): boolean {
    const { seq, body: before } = row
    const body = encodeDocument(document)
    const isChanged = body !== before
    if (transaction === null) {
      this.refuseLocked(collection, row, document._id)
      if (!isChanged) return false
    }
    this.unique.claim({ collection, transaction, seq, document, before, touched })
    if (transaction !== null) this.pend(transaction, collection, { idKey: keyOf(document._id), seq, before: { seq, body: before }, body, touched })
    else this.replaceNow(collection, { seq, before, body, document, touched })
    return isChanged
  }

  remove({ collection, transaction }: Target, row: FoundRow): void {
    const { _id: id } = row.document
    if (transaction !== null) {
      this.pend(transaction, collection, { idKey: keyOf(id), seq: row.seq, before: row, body: null, touched: null })
      this.unique.releaseAll(transaction, collection, tokenOf(keyOf(id)))
      return
    }
    this.refuseLocked(collection, row, id)
    this.parts.batch.write(this.parts.tables.remove(collection, row))
    this.record(collection, id, row, null)
  }

  /** Writes everything a transaction did, in one storage transaction. */
  commit(transaction: Transaction): void {
    if (transaction.writes.size === 0) return
    const all = [...transaction.writes].flatMap(([collection, writes]) => [...writes.values()].map((write) => this.parts.tables.apply(collection, write)))
    this.parts.batch.writeTogether(all)
    const { history } = this.parts.transactions
    for (const [collection, writes] of transaction.writes) {
      for (const [token, { before, body, seq }] of writes) history.record(collection, token, before, body === null ? null : seq)
    }
  }

  private replaceNow(collection: Collection, replacement: Replacement & { document: Document }): void {
    const { seq, before, document } = replacement
    this.parts.batch.write(this.parts.tables.replace(collection, replacement))
    this.record(collection, document._id, { seq, body: before }, seq)
  }

  private insertPending(transaction: Transaction, collection: Collection, { seq, idKey, body, document }: NewDocument): void {
    const token = tokenOf(idKey)
    const pending = transaction.writes.get(collection)?.get(token)
    const stored = pending === undefined ? collection.get(idKey) : null
    if (stored !== null) this.parts.transactions.claimUnchanged(transaction, collection, token)
    const isTaken = stored !== null || (pending !== undefined && pending.body !== null)
    if (isTaken) throw duplicateKey(collection.name, '_id_', [document._id])
    this.pend(transaction, collection, { idKey, seq, before: null, body, touched: null })
    this.unique.claim({ collection, transaction, seq, document, before: null, touched: null })
  }

  /** Notes a write in the transaction; what lay in the table before the first one stays known. */
  private pend(transaction: Transaction, collection: Collection, write: PendingWrite): void {
    const token = tokenOf(write.idKey)
    const earlier = transaction.writes.get(collection)?.get(token)
    if (earlier === undefined) {
      this.parts.transactions.claim(transaction, collection, token, write)
      return
    }
    const touched = earlier.touched === null || write.touched === null ? null : new Set([...earlier.touched, ...write.touched])
    this.parts.transactions.claim(transaction, collection, token, { ...write, before: earlier.before, touched })
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

  private record(collection: Collection, id: unknown, before: StoredDocument | null, afterSeq: number | null): void {
    const { history } = this.parts.transactions
    if (history.isRecording) history.record(collection, tokenOf(keyOf(id)), before, afterSeq)
  }
}
