import { randomUUID } from 'node:crypto'
import { transactionConflict, transactionMissing } from '../engine-error'
import { noOverlay, type Overlay } from '../read/overlay'
import type { Collection, StoredDocument } from '../storage/collection'
import { History } from './history'
import { LockTable } from './lock-table'
import { type PendingWrite, Transaction } from './transaction'

export const transactionLifeMs = 30_000

interface Settings {
  now: () => number
  lifeMs: number
}

/** Every open transaction: begins, expires and ends them, and shows each its own state of the data. */
export class Transactions {
  readonly locks = new LockTable()
  readonly history = new History()
  private readonly open = new Map<string, Transaction>()
  private readonly timers = new Map<string, NodeJS.Timeout>()

  constructor(private readonly settings: Settings) {}

  get isIdle(): boolean {
    return this.open.size === 0
  }

  begin(): string {
    const transaction = new Transaction(randomUUID(), this.settings.now())
    this.open.set(transaction.id, transaction)
    const timer = setTimeout(() => this.end(transaction), this.settings.lifeMs)
    timer.unref()
    this.timers.set(transaction.id, timer)
    return transaction.id
  }

  /** The open transaction with its snapshot taken; throws if it ended or ran out of time. */
  use(id: string): Transaction {
    const transaction = this.require(id)
    transaction.snapshot ??= this.history.openSnapshot()
    return transaction
  }

  require(id: string): Transaction {
    const transaction = this.open.get(id)
    if (transaction === undefined) throw transactionMissing()
    if (this.settings.now() - transaction.startedAtMs < this.settings.lifeMs) return transaction
    this.end(transaction)
    throw transactionMissing()
  }

  /** Lets go of everything the transaction holds. */
  end(transaction: Transaction): void {
    if (!this.open.delete(transaction.id)) return
    clearTimeout(this.timers.get(transaction.id))
    this.timers.delete(transaction.id)
    this.locks.releaseAll(transaction)
    if (transaction.snapshot !== null) this.history.closeSnapshot(transaction.snapshot)
    transaction.end()
  }

  endAll(): void {
    for (const transaction of [...this.open.values()]) this.end(transaction)
  }

  /** Aborts the transaction and says so in the cloud's words. */
  conflict(transaction: Transaction): never {
    this.end(transaction)
    throw transactionConflict()
  }

  /** Notes a write and locks its document. */
  claim(transaction: Transaction, collection: Collection, token: string, write: PendingWrite): void {
    this.claimUnchanged(transaction, collection, token)
    transaction.writesTo(collection).set(token, write)
    this.locks.lock(transaction, collection, { token, seq: write.seq })
  }

  /** Aborts if another transaction holds the document or it changed since the snapshot. */
  claimUnchanged(transaction: Transaction, collection: Collection, token: string): void {
    const holder = this.locks.holderOfToken(collection, token)
    if (holder !== undefined && holder !== transaction) this.conflict(transaction)
    if (this.history.hasChangedSince(collection, token, transaction.snapshot ?? 0)) this.conflict(transaction)
  }

  overlay(transaction: Transaction | null, collection: Collection): Overlay {
    if (transaction === null) return noOverlay
    const hiddenSeqs = new Set<number>()
    const documents = new Map<string, StoredDocument | null>()
    for (const [token, { visible, seqs }] of this.history.pastDocuments(collection, transaction.snapshot ?? 0)) {
      for (const seq of seqs) hiddenSeqs.add(seq)
      documents.set(token, visible)
    }
    for (const [token, { seq, body, before }] of transaction.writes.get(collection) ?? []) {
      if (before !== null) hiddenSeqs.add(before.seq)
      documents.set(token, body === null ? null : { seq, body })
    }
    return { hiddenSeqs, documents: [...documents.values()].filter((document) => document !== null) }
  }
}
