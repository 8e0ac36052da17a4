import type { ModelTrial, TrialMove } from '@shared/model/model-trial'
import type { TrialDirection } from '@shared/model/model-trial-words'
import type { Documents } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<ModelTrial>('modelTrials')

const moveIdOf = ({ trialId, accountId }: Pick<TrialMove, 'trialId' | 'accountId'>): string => `${trialId}:${accountId}`

export interface MovePage {
  direction: TrialDirection
  /** The last one of the page before. */
  beforeRankKey: string | null
  limit: number
}

export const modelTrials = {
  byId: base.byId,
  insert: base.insert,
  /** The one begun last. */
  newestOf: async (documents: Documents, modelId: string): Promise<ModelTrial | null> =>
    (await base.find(documents, { where: { modelId }, order: { createdAt: 'desc' }, limit: 1 }))[0] ?? null
}

export const modelTrialMoves = {
  /** Writes them, replacing those of an interrupted step. */
  write: async (documents: Documents, moves: readonly TrialMove[]): Promise<void> => {
    if (moves.length === 0) return
    const stored = moves.map((move) => ({ _id: moveIdOf(move), ...move }))
    await documents.removeWhere('modelTrialMoves', { _id: { $in: stored.map(({ _id }) => _id) } })
    await documents.insert('modelTrialMoves', stored)
  },
  /** The highest scores first. */
  list: (documents: Documents, trialId: string, { direction, beforeRankKey, limit }: MovePage): Promise<TrialMove[]> =>
    documents.find<TrialMove>('modelTrialMoves', {
      where: { trialId, direction, ...(beforeRankKey === null ? {} : { rankKey: { $lt: beforeRankKey } }) },
      order: { rankKey: 'desc' },
      limit
    }),
  /** Removes up to that many of a trial and returns how many there were. */
  removeSome: async (documents: Documents, trialId: string, limit: number): Promise<number> => {
    const found = await documents.find<{ _id: string }>('modelTrialMoves', { where: { trialId }, limit, fields: ['_id'] })
    if (found.length > 0) await documents.removeWhere('modelTrialMoves', { _id: { $in: found.map(({ _id }) => _id) } })
    return found.length
  }
}
