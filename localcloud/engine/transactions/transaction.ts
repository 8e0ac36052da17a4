import type { Index } from '../indexes/index-definition'
import type { Collection, StoredDocument } from '../storage/collection'
import type { TableWrite } from '../write/table-writer'

/** A document as a transaction leaves it. */
export interface PendingWrite {
  /** The document's name within its collection. */
  token: string
  seq: number
  /** What lay in the table at the first write. */
  before: StoredDocument | null
  /** The document as it will be stored; null if it is removed. */
  body: string | null
  /** The top-level fields that may differ from `before`; null if any may. */
  touched: ReadonlySet<string> | null
  /** Puts it into the tables at the commit. */
  apply: TableWrite
}

/** Writes nobody else sees before the commit. */
export class Transaction {
  /** Moment of the history that reads see; taken at the first operation. */
  snapshot: number | null = null
  readonly writes = new Map<Collection, Map<string, PendingWrite>>()
  /** Keys of unique indexes that this transaction's writes hold, with the document that holds each. */
  readonly uniqueKeys = new Map<Index, Map<string, string>>()
  /** Resolves when the transaction is committed, rolled back or expired. */
  readonly ended: Promise<void>
  private resolveEnded: () => void = () => undefined

  constructor(
    readonly id: string,
    readonly startedAtMs: number
  ) {
    this.ended = new Promise((resolve) => {
      this.resolveEnded = resolve
    })
  }

  end(): void {
    this.resolveEnded()
  }

  writesTo(collection: Collection): Map<string, PendingWrite> {
    const known = this.writes.get(collection)
    if (known !== undefined) return known
    const writes = new Map<string, PendingWrite>()
    this.writes.set(collection, writes)
    return writes
  }

  /** Forgets which unique keys a document held, before its new ones are noted. */
  releaseUniqueKeys(index: Index, token: string): string[] {
    const held = this.uniqueKeys.get(index)
    if (held === undefined) return []
    const released = [...held].filter(([, holder]) => holder === token).map(([key]) => key)
    for (const key of released) held.delete(key)
    return released
  }

  holdUniqueKey(index: Index, key: string, token: string): void {
    const held = this.uniqueKeys.get(index) ?? new Map<string, string>()
    held.set(key, token)
    this.uniqueKeys.set(index, held)
  }
}

/** A document's name within its collection, for maps. */
export const tokenOf = (idKey: Buffer): string => idKey.toString('latin1')
