import type { StoredFitVerdict } from '@shared/model/follow-up'
import type { FitVerdictWord } from '@shared/model/follow-up-words'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { findByIds } from './model-repository'

type Key = Pick<StoredFitVerdict, 'versionId' | 'accountId' | 'memberId'>

const idOf = ({ versionId, accountId, memberId }: Key): string => `${versionId}:${accountId}:${memberId}`

export const fitVerdicts = {
  byId: (documents: TransactionDocuments, verdict: StoredFitVerdict): Promise<StoredFitVerdict | null> => documents.byId('fitVerdicts', idOf(verdict)),
  /** What a member said of accounts, by account. */
  ofMember: async (documents: Documents, keys: readonly Key[]): Promise<Map<string, FitVerdictWord>> => {
    const found = await findByIds<StoredFitVerdict>(documents, 'fitVerdicts', keys.map(idOf))
    return new Map(found.map(({ accountId, verdict }) => [accountId, verdict]))
  },
  /** Who judges again changes their mind. */
  save: async (documents: TransactionDocuments, verdict: StoredFitVerdict): Promise<void> => {
    await documents.remove('fitVerdicts', idOf(verdict))
    await documents.insert('fitVerdicts', [{ _id: idOf(verdict), ...verdict }])
  },
  count: (documents: Documents, versionId: string, verdict: FitVerdictWord): Promise<number> => documents.count('fitVerdicts', { versionId, verdict }),
  /** The latest first. */
  newestOf: (documents: Documents, versionId: string, limit: number): Promise<StoredFitVerdict[]> =>
    documents.find('fitVerdicts', { where: { versionId }, order: { at: 'desc' }, limit })
}
