import { randomUUID } from 'node:crypto'
import { transactionConflict, transactionMissing } from '../engine-error'
import { noOverlay, type Overlay, TransactionOverlay } from '../read/overlay'
import type { Collection } from '../storage/collection'
import { Expiry } from './expiry'
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
  private readonly expiry: Expiry

  constructor(private readonly settings: Settings) {
    this.expiry = new Expiry(settings.lifeMs, () => this.endDue())
  }

  get isIdle(): boolean {
    return this.open.size === 0
  }

  begin(): string {
    const transaction = new Transaction(randomUUID(), this.settings.now())
    this.open.set(transaction.id, transaction)
    this.expiry.arm()
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
    if (!this.isDue(transaction)) return transaction
    this.end(transaction)
    throw transactionMissing()
  }

  /** Lets go of everything the transaction holds. */
  end(transaction: Transaction): void {
    if (!this.open.delete(transaction.id)) return
    this.locks.releaseAll(transaction)
    if (transaction.snapshot !== null) this.history.closeSnapshot(transaction.snapshot)
    transaction.end()
  }

  endAll(): void {
    this.expiry.stop()
    for (const transaction of [...this.open.values()]) this.end(transaction)
  }

  /** Aborts the transaction and says so in the cloud's words. */
  conflict(transaction: Transaction): never {
    this.end(transaction)
    throw transactionConflict()
  }

  /** Notes a write and locks its document. */
  claim(transaction: Transaction, collection: Collection, write: PendingWrite): void {
    this.claimUnchanged(transaction, collection, write.token)
    transaction.writesTo(collection).set(write.token, write)
    this.locks.lock(transaction, collection, write)
  }

  /** Aborts if another transaction holds the document or it changed since the snapshot. */
  claimUnchanged(transaction: Transaction, collection: Collection, token: string): void {
    const holder = this.locks.holderOfToken(collection, token)
    if (holder !== undefined && holder !== transaction) this.conflict(transaction)
    if (this.history.hasChangedSince(collection, token, transaction.snapshot ?? 0)) this.conflict(transaction)
  }

  overlay(transaction: Transaction | null, collection: Collection): Overlay {
    return transaction === null ? noOverlay : new TransactionOverlay(transaction, collection, this.history)
  }

  private isDue({ startedAtMs }: Transaction): boolean {
    return this.settings.now() - startedAtMs >= this.settings.lifeMs
  }

  /** Ends every transaction that ran out of time; they are kept in the order they began. */
  private endDue(): number | null {
    for (const transaction of [...this.open.values()]) {
      if (!this.isDue(transaction)) return Math.max(1, transaction.startedAtMs + this.settings.lifeMs - this.settings.now())
      this.end(transaction)
    }
    return null
  }
}
