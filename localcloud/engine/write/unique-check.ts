import { decodeDocument } from '../codec'
import { duplicateKey } from '../engine-error'
import type { Index } from '../indexes/index-definition'
import { indexKeys } from '../indexes/index-keys'
import type { Collection } from '../storage/collection'
import type { Transaction } from '../transactions/transaction'
import { tokenOf } from '../transactions/transaction'
import type { Transactions } from '../transactions/transactions'
import type { Document } from '../types'
import { keyOf } from '../values/key-writer'
import { valuesAt } from '../values/path'
import { LockedDocument } from './locked-document'
import { affectedIndexes } from './table-writer'

/** A document about to be written under its unique keys. */
export interface Claimant {
  collection: Collection
  transaction: Transaction | null
  seq: number
  document: Document
  /** What lies at `seq` now, whose keys are the document's own already. */
  before: string | null
  touched: ReadonlySet<string> | null
}

interface Claim extends Claimant {
  index: Index
  key: Buffer
}

const duplicate = ({ collection, index, document }: Claim) =>
  duplicateKey(
    collection.name,
    index.name,
    index.paths.map(({ path }) => valuesAt(document, path)[0])
  )

/** Makes sure that no other document, stored or pending in a transaction, has the same values under a unique index. */
export class UniqueCheck {
  constructor(private readonly transactions: Transactions) {}

  claim(claimant: Claimant): void {
    const { collection, touched } = claimant
    for (const index of affectedIndexes(collection.indexes, touched)) if (index.isUnique) this.claimIn(index, claimant)
  }

  private claimIn(index: Index, claimant: Claimant): void {
    const { transaction, document, before } = claimant
    const keys = indexKeys(index, document).keys
    const own = before === null || transaction !== null ? [] : indexKeys(index, decodeDocument(before)).keys
    for (const key of keys) {
      if (own.some((known) => known.equals(key))) continue
      this.refuseStored({ ...claimant, index, key })
      this.refusePending({ ...claimant, index, key })
    }
    if (transaction !== null) this.hold({ transaction, index, token: tokenOf(keyOf(document._id)) }, keys)
  }

  private refuseStored(claim: Claim): void {
    const { collection, index, key, seq, transaction } = claim
    const other = collection.otherHolder(index, key, seq)
    if (other === null) return
    const holder = this.transactions.locks.holderOfSeq(collection, other)
    if (holder === undefined) {
      this.refuseNewer(claim, other)
      throw duplicate(claim)
    }
    if (holder !== transaction) this.yieldTo(holder, claim)
  }

  /** A transaction does not see a rival written after its snapshot: for it this is a conflict, not a duplicate. */
  private refuseNewer({ collection, transaction }: Claim, other: number): void {
    const body = transaction === null ? null : collection.bodyAt(other)
    if (transaction === null || body === null) return
    const token = tokenOf(keyOf(decodeDocument(body)._id))
    if (this.transactions.history.hasChangedSince(collection, token, transaction.snapshot ?? 0)) this.transactions.conflict(transaction)
  }

  private refusePending(claim: Claim): void {
    const { index, key, transaction, document } = claim
    const text = tokenOf(key)
    const holder = this.transactions.locks.holderOfKey(index, text)
    if (holder === undefined) return
    if (holder !== transaction) this.yieldTo(holder, claim)
    const owner = transaction?.uniqueKeys.get(index)?.get(text)
    if (owner !== undefined && owner !== tokenOf(keyOf(document._id))) throw duplicate(claim)
  }

  private yieldTo(holder: Transaction, { transaction, document }: Claim): never {
    if (transaction !== null) this.transactions.conflict(transaction)
    throw new LockedDocument(holder, document._id)
  }

  private hold({ transaction, index, token }: { transaction: Transaction; index: Index; token: string }, keys: readonly Buffer[]): void {
    this.release(transaction, index, token)
    for (const key of keys) {
      transaction.holdUniqueKey(index, tokenOf(key), token)
      this.transactions.locks.lockKey(transaction, index, tokenOf(key))
    }
  }

  private release(transaction: Transaction, index: Index, token: string): void {
    for (const key of transaction.releaseUniqueKeys(index, token)) this.transactions.locks.releaseKey(index, key)
  }

  /** A removed document no longer holds any key. */
  releaseAll(transaction: Transaction, collection: Collection, token: string): void {
    for (const index of collection.indexes) if (index.isUnique) this.release(transaction, index, token)
  }
}
