import type { Collection, StoredDocument } from '../storage/collection'
import type { History } from '../transactions/history'
import { type Transaction, tokenOf } from '../transactions/transaction'

/** What a transaction sees otherwise than it lies in the table. */
export interface Overlay {
  /** Places in the table to pass over. */
  readonly hiddenSeqs: ReadonlySet<number>
  /** Documents to see instead, or besides. */
  readonly documents: readonly StoredDocument[]
  /** The document seen under an id: null if there is none to see, undefined if it is the stored one. */
  documentOf(idKey: Buffer): StoredDocument | null | undefined
}

export const noOverlay: Overlay = { hiddenSeqs: new Set(), documents: [], documentOf: () => undefined }

export const isEmptyOverlay = ({ hiddenSeqs, documents }: Overlay): boolean => hiddenSeqs.size === 0 && documents.length === 0

/** A transaction's own writes over what was overwritten since its snapshot. Put together only when a search needs it whole. */
export class TransactionOverlay implements Overlay {
  private whole: Pick<Overlay, 'hiddenSeqs' | 'documents'> | null = null

  constructor(
    private readonly transaction: Transaction,
    private readonly collection: Collection,
    private readonly history: History
  ) {}

  get hiddenSeqs(): ReadonlySet<number> {
    return this.build().hiddenSeqs
  }

  get documents(): readonly StoredDocument[] {
    return this.build().documents
  }

  documentOf(idKey: Buffer): StoredDocument | null | undefined {
    const token = tokenOf(idKey)
    const own = this.transaction.writes.get(this.collection)?.get(token)
    if (own !== undefined) return own.body === null ? null : { seq: own.seq, body: own.body }
    return this.history.pastDocument(this.collection, token, this.snapshot)
  }

  private get snapshot(): number {
    return this.transaction.snapshot ?? 0
  }

  private build(): Pick<Overlay, 'hiddenSeqs' | 'documents'> {
    if (this.whole !== null) return this.whole
    const hiddenSeqs = new Set<number>()
    const seen = new Map<string, StoredDocument | null>()
    for (const [token, { visible, seqs }] of this.history.pastDocuments(this.collection, this.snapshot)) {
      for (const seq of seqs) hiddenSeqs.add(seq)
      seen.set(token, visible)
    }
    for (const [token, { seq, body, before }] of this.transaction.writes.get(this.collection) ?? []) {
      if (before !== null) hiddenSeqs.add(before.seq)
      seen.set(token, body === null ? null : { seq, body })
    }
    this.whole = { hiddenSeqs, documents: [...seen.values()].filter((document) => document !== null) }
    return this.whole
  }
}
