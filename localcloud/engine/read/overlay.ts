import type { StoredDocument } from '../storage/collection'

/** What a transaction sees otherwise than it lies in the table: places to pass over, and documents to see instead. */
export interface Overlay {
  hiddenSeqs: ReadonlySet<number>
  documents: readonly StoredDocument[]
}

export const noOverlay: Overlay = { hiddenSeqs: new Set(), documents: [] }

export const isEmptyOverlay = ({ hiddenSeqs, documents }: Overlay): boolean => hiddenSeqs.size === 0 && documents.length === 0
