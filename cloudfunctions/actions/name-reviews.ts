import type { CompanyResolution } from '@shared/domain/company-name/decide-company'
import { foldCompanyName } from '@shared/domain/company-name/fold'
import type { CompanyCandidate, NameReview } from '@shared/model/name-review'
import type { CompanyNameMatch } from '@shared/model/person'
import { asRatio } from '@shared/model/units'
import type { TransactionDocuments } from '../platform/documents'
import { idFrom } from '../platform/ids'
import { nameReviews } from '../repositories/name-reviews'
import type { StoredPerson } from '../repositories/people'

/** Everybody who types the same, but for width, case, blanks and punctuation, waits for one answer. */
export const reviewIdOf = (spelling: string): string => idFrom('nameReview', foldCompanyName(spelling))

interface Asked {
  spelling: string
  candidates: CompanyCandidate[]
  now: string
}

export interface Typed {
  resolution: CompanyResolution
  spelling: string
  now: string
}

const newReview = (id: string, { spelling, candidates, now }: Asked): NameReview => ({
  id,
  spelling,
  candidates,
  status: 'open',
  settlement: null,
  personCount: 1,
  revision: 1,
  createdAt: now,
  updatedAt: now
})

/** Adds one person to those who typed the spelling, unless they had done so before, and returns the review as it then is. */
const joinReview = async (documents: TransactionDocuments, person: StoredPerson, asked: Asked): Promise<NameReview> => {
  const id = reviewIdOf(asked.spelling)
  const found = await nameReviews.hold(documents, id)
  if (!found) {
    const review = newReview(id, asked)
    await nameReviews.insert(documents, review)
    return review
  }
  // What is settled stays where it is in the list of settled ones.
  const news = found.status === 'open' ? { candidates: asked.candidates, updatedAt: asked.now } : {}
  const review = { ...found, ...news, personCount: found.personCount + (person.nameReviewId === id ? 0 : 1) }
  await nameReviews.save(documents, review)
  return review
}

/** Takes one person out; a spelling that nobody typed any more is asked of nobody. */
export const leaveReview = async (documents: TransactionDocuments, reviewId: string): Promise<void> => {
  const review = await nameReviews.hold(documents, reviewId)
  if (!review) return
  const personCount = Math.max(0, review.personCount - 1)
  if (personCount === 0 && review.status === 'open') await nameReviews.remove(documents, reviewId)
  else await nameReviews.save(documents, { ...review, personCount })
}

/** Returns how a person is at the account that a colleague named; null for no company. */
export const reviewedMatch = (accountId: string | null): CompanyNameMatch | null =>
  accountId === null ? null : { accountId, confidence: asRatio(1), level: 'reviewed' }

/** Whether the spelling is known because a colleague taught it. */
const isTaught = async (documents: TransactionDocuments, spelling: string, match: CompanyNameMatch): Promise<boolean> =>
  match.level === 'alias' && (await nameReviews.byId(documents, reviewIdOf(spelling)))?.settlement?.accountId === match.accountId

export interface Placed {
  match: CompanyNameMatch | null
  nameReviewId: string | null
}

const placeBy = async (documents: TransactionDocuments, person: StoredPerson, { resolution, spelling, now }: Typed): Promise<Placed> => {
  if (resolution.kind === 'unknown') return { match: null, nameReviewId: null }
  if (resolution.kind === 'linked' && !(await isTaught(documents, spelling, resolution.match))) return { match: resolution.match, nameReviewId: null }
  const candidates = resolution.kind === 'review' ? resolution.candidates : []
  const { id, settlement } = await joinReview(documents, person, { spelling, candidates, now })
  return { match: reviewedMatch(settlement?.accountId ?? null), nameReviewId: id }
}

/**
 * Returns where a person who typed a company belongs: at an account, or among those who wait for a colleague, which they join; they leave those they
 * waited with before. The transaction holds the person.
 */
export const placePerson = async (documents: TransactionDocuments, person: StoredPerson, typed: Typed): Promise<Placed> => {
  const placed = await placeBy(documents, person, typed)
  const before = person.nameReviewId ?? null
  if (before !== null && before !== placed.nameReviewId) await leaveReview(documents, before)
  return placed
}
