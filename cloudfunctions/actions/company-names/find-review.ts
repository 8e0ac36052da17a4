import type { NameReview } from '@shared/model/name-review'
import { AppError } from '../../platform/app-error'
import type { TransactionDocuments } from '../../platform/documents'
import { nameReviews } from '../../repositories/name-reviews'

/** Returns the review, held by this transaction; throws NOT_FOUND for an unknown one and CONFLICT when somebody else was quicker. */
export const findReview = async (documents: TransactionDocuments, reviewId: string, revision: number): Promise<NameReview> => {
  const review = await nameReviews.hold(documents, reviewId)
  if (!review) throw new AppError('NOT_FOUND', '这个公司名不用确认了，请刷新列表')
  if (review.revision !== revision) throw new AppError('CONFLICT', '刚才有同事处理过这个公司名，请刷新后再看')
  return review
}
