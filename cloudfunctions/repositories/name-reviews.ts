import type { NameReview } from '@shared/model/name-review'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { modelRepository, toModel, toStored } from './model-repository'

/** The order key is updatedAt and id: one field to page by. */
type StoredReview = NameReview & { orderKey: string }

const base = modelRepository<StoredReview>('nameReviews')

const stored = (review: NameReview): StoredReview => ({ ...review, orderKey: orderKeyOf(review) })
const orderKeyOf = ({ updatedAt, id }: NameReview): string => `${updatedAt}:${id}`

export const nameReviews = {
  byId: base.byId,
  /** Within a transaction: see TransactionDocuments.hold. */
  hold: async (documents: TransactionDocuments, id: string): Promise<NameReview | null> => {
    const held = await documents.hold<{ _id: string }>('nameReviews', id)
    return held && toModel<NameReview>(held)
  },
  /** Latest first; those before the cursor (an order key). */
  list: (documents: Documents, status: NameReview['status'], { before, limit }: { before: string | undefined; limit: number }): Promise<NameReview[]> =>
    base.find(documents, { where: { status, ...(before === undefined ? {} : { orderKey: { $lt: before } }) }, order: { orderKey: 'desc' }, limit }),
  orderKeyOf,
  countOpen: (documents: Documents): Promise<number> => documents.count('nameReviews', { status: 'open' }),
  insert: (documents: TransactionDocuments, review: NameReview): Promise<void> => documents.insert('nameReviews', [toStored(stored(review))]),
  save: async (documents: TransactionDocuments, review: NameReview): Promise<void> => {
    const { id, ...changes } = stored(review)
    await documents.update('nameReviews', id, { $set: changes })
  },
  remove: (documents: TransactionDocuments, id: string): Promise<boolean> => documents.remove('nameReviews', id)
}
