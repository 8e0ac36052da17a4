import type { FollowUp } from '@shared/model/follow-up'
import type { Documents } from '../platform/documents'
import { modelRepository } from './model-repository'

const base = modelRepository<FollowUp>('followUps')

export const followUps = {
  byId: base.byId,
  insert: base.insert,
  /** Newest first, those before the instant. */
  ofAccount: (documents: Documents, accountId: string, { beforeAt, limit }: { beforeAt: string; limit: number }): Promise<FollowUp[]> =>
    base.find(documents, { where: { accountId, occurredAt: { $lt: beforeAt } }, order: { occurredAt: 'desc', _id: 'desc' }, limit })
}
