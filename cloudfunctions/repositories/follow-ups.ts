import type { FollowUp } from '@shared/model/follow-up'
import type { Documents } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<FollowUp>('followUps')

export const followUps = {
  byId: base.byId,
  insert: base.insert,
  /** Newest first, those up to the instant. */
  ofAccount: (documents: Documents, accountId: string, { untilAt, limit }: { untilAt: string; limit: number }): Promise<FollowUp[]> =>
    base.find(documents, { where: { accountId, occurredAt: { $lte: untilAt } }, order: { occurredAt: 'desc', _id: 'desc' }, limit })
}
