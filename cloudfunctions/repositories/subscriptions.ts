import type { Subscription } from '@shared/model/subscription'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel } from './model-repository'

const base = modelRepository<Subscription>('subscriptions')

const idOf = (appId: string, personId: string): string => `${appId}:${personId}`

export const subscriptions = {
  /** Of one person in every official account; a person is one account's, unless they were joined. */
  ofPerson: (documents: Documents, personId: string): Promise<Subscription[]> => base.find(documents, { where: { personId }, limit: 20 }),
  /** Within a transaction: what is known, or a person who has done nothing yet. */
  hold: async (documents: TransactionDocuments, appId: string, personId: string): Promise<Subscription & { isNew: boolean }> => {
    const held = await documents.hold<{ _id: string }>('subscriptions', idOf(appId, personId))
    if (held) return { ...toModel<Subscription>(held), isNew: false }
    return { id: idOf(appId, personId), appId, personId, isFollowing: false, lastFollow: null, lastUnfollow: null, topics: [], isNew: true }
  },
  save: async (documents: TransactionDocuments, { isNew, ...subscription }: Subscription & { isNew: boolean }): Promise<void> => {
    const { id, isFollowing, lastFollow, lastUnfollow, topics } = subscription
    if (isNew) await base.insert(documents, subscription)
    else await base.update(documents, id, { isFollowing, lastFollow, lastUnfollow, topics })
  },
  removeOf: (documents: Documents, personId: string): Promise<number> => documents.removeWhere('subscriptions', { personId })
}
