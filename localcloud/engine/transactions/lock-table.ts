import type { Index } from '../indexes/index-definition'
import type { Collection } from '../storage/collection'
import type { Transaction } from './transaction'

/** Who holds which document and which key of a unique index. A document is locked by the first transaction that writes it. */
export class LockTable {
  private readonly byToken = new Map<Collection, Map<string, Transaction>>()
  private readonly bySeq = new Map<Collection, Map<number, Transaction>>()
  private readonly byKey = new Map<Index, Map<string, Transaction>>()

  holderOfToken(collection: Collection, token: string): Transaction | undefined {
    return this.byToken.get(collection)?.get(token)
  }

  holderOfSeq(collection: Collection, seq: number): Transaction | undefined {
    return this.bySeq.get(collection)?.get(seq)
  }

  holderOfKey(index: Index, key: string): Transaction | undefined {
    return this.byKey.get(index)?.get(key)
  }

  lock(transaction: Transaction, collection: Collection, document: { token: string; seq: number }): void {
    locksOf(this.byToken, collection).set(document.token, transaction)
    locksOf(this.bySeq, collection).set(document.seq, transaction)
  }

  lockKey(transaction: Transaction, index: Index, key: string): void {
    locksOf(this.byKey, index).set(key, transaction)
  }

  releaseKey(index: Index, key: string): void {
    this.byKey.get(index)?.delete(key)
  }

  releaseAll(transaction: Transaction): void {
    for (const [collection, writes] of transaction.writes) {
      for (const [token, { seq, before }] of writes) {
        this.byToken.get(collection)?.delete(token)
        this.bySeq.get(collection)?.delete(seq)
        if (before !== null) this.bySeq.get(collection)?.delete(before.seq)
      }
    }
    for (const [index, keys] of transaction.uniqueKeys) for (const key of keys.keys()) this.byKey.get(index)?.delete(key)
  }
}

const locksOf = <Owner, Key>(locks: Map<Owner, Map<Key, Transaction>>, owner: Owner): Map<Key, Transaction> => {
  const held = locks.get(owner) ?? new Map<Key, Transaction>()
  locks.set(owner, held)
  return held
}
