import type { FitBand, StoredFit } from '@shared/model/fit'
import type { Documents } from '../platform/documents'
import { DuplicateKeyError } from '../platform/documents'
import { chunksOf, findByIds } from './model-repository'

const idOf = ({ versionId, accountId }: Pick<StoredFit, 'versionId' | 'accountId'>): string => `${versionId}:${accountId}`

/** What an account's fitKeys hold for a version and a band. */
export const fitKeyOf = (versionId: string, band: FitBand): string => `${versionId}:${band}`

/** Keeps one write well below what a request may weigh. */
const maxWritten = 500

const writeChunk = async (documents: Documents, scored: readonly StoredFit[]): Promise<void> => {
  const stored = scored.map((fit) => ({ _id: idOf(fit), ...fit }))
  try {
    await documents.insert('fits', stored)
  } catch (error) {
    if (!(error instanceof DuplicateKeyError)) throw error
    await documents.removeWhere('fits', { _id: { $in: stored.map(({ _id }) => _id) } })
    await documents.insert('fits', stored)
  }
}

export const fits = {
  /** The fits of these pairs, by `<versionId>:<accountId>`. */
  byPairs: async (documents: Documents, pairs: readonly { versionId: string; accountId: string }[]): Promise<Map<string, StoredFit>> => {
    const stored = await findByIds<StoredFit & { _id: string }>(documents, 'fits', pairs.map(idOf))
    return new Map(stored.map(({ _id, ...fit }) => [_id, fit]))
  },
  key: idOf,
  /** Best first. */
  bestOf: (documents: Documents, versionId: string, limit: number): Promise<StoredFit[]> =>
    documents.find<StoredFit>('fits', { where: { versionId }, order: { rankKey: 'desc' }, limit }),
  /** Writes the fits, replacing those of an interrupted step. */
  write: async (documents: Documents, scored: readonly StoredFit[]): Promise<void> => {
    for (const chunk of chunksOf(scored, maxWritten)) await writeChunk(documents, chunk)
  },
  removeOfAccounts: (documents: Documents, accountIds: readonly string[]): Promise<number> => documents.removeWhere('fits', { accountId: { $in: accountIds } }),
  removeOfAccount: (documents: Documents, accountId: string): Promise<number> => documents.removeWhere('fits', { accountId }),
  /** Removes up to that many fits of a version and returns how many there were. */
  removeSome: async (documents: Documents, versionId: string, limit: number): Promise<number> => {
    const found = await documents.find<{ _id: string }>('fits', { where: { versionId }, limit, fields: ['_id'] })
    if (found.length > 0) await documents.removeWhere('fits', { _id: { $in: found.map(({ _id }) => _id) } })
    return found.length
  }
}
