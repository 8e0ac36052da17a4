import type { ImportKept } from '@shared/model/import-undo'
import type { Documents } from '../platform/documents'

type Stored = ImportKept & { _id: string }
type Scope = Pick<ImportKept, 'importId' | 'kind'>

const idOf = ({ importId, kind, accountId }: Scope & Pick<ImportKept, 'accountId'>): string => `${importId}:${kind}:${accountId}`

export const importKept = {
  /** Leaves what is kept of these accounts in place of what was found of them before. */
  replace: async (documents: Documents, scope: Scope, { accountIds, kept }: { accountIds: readonly string[]; kept: readonly ImportKept[] }): Promise<void> => {
    await documents.removeWhere('importKept', { _id: { $in: accountIds.map((accountId) => idOf({ ...scope, accountId })) } })
    if (kept.length > 0) {
      await documents.insert(
        'importKept',
        kept.map((one) => ({ _id: idOf(one), ...one }))
      )
    }
  },
  count: (documents: Documents, { importId, kind }: Scope): Promise<number> => documents.count('importKept', { importId, kind }),
  /** In the order of their ids, those after that one. */
  page: async (documents: Documents, importId: string, { after, limit }: { after: string; limit: number }) => {
    const found = await documents.find<Stored>('importKept', { where: { importId, _id: { $gt: after } }, order: { _id: 'asc' }, limit })
    return { items: found.map(({ _id, ...kept }): ImportKept => kept), lastId: found.at(-1)?._id ?? null }
  }
}
