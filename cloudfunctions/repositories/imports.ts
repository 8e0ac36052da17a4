import type { AmountUnit } from '@shared/model/amount-units'
import type { AccountImport, ColumnMapping } from '@shared/model/import'
import type { LookalikeChoices } from '@shared/model/import-lookalike'
import type { Documents } from '../platform/documents'
import { modelRepository } from './model-repository'

/** The dry run leaves the number of rows, the commit the mapping and choices it was told. */
export type StoredImport = AccountImport & {
  rowCount: number | null
  mapping: ColumnMapping | null
  amountUnit?: AmountUnit
  choices?: LookalikeChoices | null
}

const base = modelRepository<StoredImport>('imports')

export const imports = {
  ...base,
  /** Newest first. */
  newest: (documents: Documents, limit: number): Promise<StoredImport[]> => base.find(documents, { where: {}, order: { createdAt: 'desc' }, limit }),
  markChecked: (documents: Documents, id: string, rowCount: number): Promise<number> =>
    documents.updateWhere('imports', { _id: id, status: { $in: ['uploading', 'checked'] } }, { $set: { status: 'checked', rowCount } })
}
