import type { ScoringVersion } from '@shared/model/scoring-model'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<ScoringVersion>('scoringModels')

export const scoringModels = {
  ...base,
  /** Newest first. */
  list: (documents: Documents): Promise<ScoringVersion[]> => base.find(documents, { where: { number: { $gte: 0 } }, order: { number: 'desc' }, limit: 100 }),
  newest: async (documents: TransactionDocuments): Promise<ScoringVersion | null> =>
    (await base.find(documents, { where: { number: { $gte: 0 } }, order: { number: 'desc' }, limit: 1 }))[0] ?? null,
  /** Saves a draft only while it is still at that revision and not on its way; returns whether it was. */
  saveDraft: async (
    documents: Documents,
    id: string,
    { revision, changes }: { revision: number; changes: Partial<Pick<ScoringVersion, 'name' | 'model'>> & { updatedAt: string } }
  ): Promise<boolean> => (await documents.updateWhere('scoringModels', { _id: id, revision, isFrozen: false }, { $set: changes, $inc: { revision: 1 } })) > 0
}
