import type { ImportChange } from '@shared/model/import-undo'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { findByIds } from './model-repository'

type Stored = ImportChange & { _id: string }
type Pair = Pick<ImportChange, 'importId' | 'accountId'>

const idOf = ({ importId, accountId }: Pair): string => `${importId}:${accountId}`
const toChange = ({ _id, ...change }: Stored): ImportChange => change

export const importChanges = {
  /** What the import has told these accounts so far. */
  of: async (documents: TransactionDocuments, importId: string, accountIds: readonly string[]): Promise<Map<string, ImportChange>> => {
    const ids = accountIds.map((accountId) => idOf({ importId, accountId }))
    return new Map((await findByIds<Stored>(documents, 'importChanges', ids)).map((stored) => [stored.accountId, toChange(stored)]))
  },
  insert: (documents: TransactionDocuments, change: ImportChange): Promise<void> => documents.insert('importChanges', [{ _id: idOf(change), ...change }]),
  update: (documents: TransactionDocuments, change: ImportChange): Promise<boolean> =>
    documents.update('importChanges', idOf(change), { $set: { aliases: change.aliases, filled: change.filled } }),
  count: (documents: Documents, importId: string): Promise<number> => documents.count('importChanges', { importId }),
  /** In the order of account ids, those after that one. */
  after: async (documents: Documents, importId: string, { afterId, limit }: { afterId: string; limit: number }): Promise<ImportChange[]> => {
    const where = { importId, accountId: { $gt: afterId } }
    return (await documents.find<Stored>('importChanges', { where, order: { accountId: 'asc' }, limit })).map(toChange)
  }
}
