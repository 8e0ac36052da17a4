import type { LookalikeKind } from '@shared/model/import-choices'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { chunksOf } from './model-repository'

/** A row of a checked file whose company is there under another name, or may be; what a commit needs of it. */
export interface StoredLookalike {
  rowNumber: number
  legalName: string
  kind: LookalikeKind | 'same-code'
  /** Likeliest first. */
  accountIds: string[]
}

interface StoredPiece {
  _id: string
  importId: string
  checkId: string
  rows: StoredLookalike[]
}

const rowsPerPiece = 500
/** As many as 20,000 rows fill. */
const maxPieces = 40

export const importLookalikes = {
  /** Leaves what one check of a file found in place of what the checks before it found. */
  replace: async (documents: Documents, { importId, checkId }: { importId: string; checkId: string }, rows: readonly StoredLookalike[]): Promise<void> => {
    await documents.removeWhere('importLookalikes', { importId })
    const pieces = chunksOf(rows, rowsPerPiece).map((piece, index) => ({ _id: `${checkId}:${index}`, importId, checkId, rows: piece }))
    for (const piece of pieces) await documents.insert('importLookalikes', [piece])
  },
  ofImport: async (documents: TransactionDocuments, importId: string): Promise<StoredLookalike[]> => {
    const found = await documents.find<StoredPiece>('importLookalikes', { where: { importId }, limit: maxPieces })
    return found.flatMap(({ rows }) => rows)
  },
  removeOfImport: (documents: Documents, importId: string): Promise<number> => documents.removeWhere('importLookalikes', { importId })
}
