import type { NameReviewItem } from '@shared/contracts/company-names'
import type { NameReview } from '@shared/model/name-review'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { nameReviews } from '../../repositories/name-reviews'
import { people, type StoredPerson } from '../../repositories/people'

const maxPeopleRead = 500
const maxPeopleShown = 5

const facesBy = (found: readonly StoredPerson[]): Map<string, NameReviewItem['people']> => {
  const faces = new Map<string, NameReviewItem['people']>()
  for (const { id, nameReviewId, displayName, jobTitle, firstScene, updatedAt } of found) {
    const shown = faces.get(nameReviewId ?? '') ?? []
    if (shown.length < maxPeopleShown) faces.set(nameReviewId ?? '', [...shown, { personId: id, displayName, jobTitle, firstScene, declaredAt: updatedAt }])
  }
  return faces
}

/** Adds who typed each spelling and the account it was settled as, in two reads for the whole page. */
const itemsOf = async (documents: Documents, page: readonly NameReview[]): Promise<NameReviewItem[]> => {
  const ids = page.map(({ id }) => id)
  const [found, known] = await Promise.all([
    ids.length === 0 ? [] : people.ofReviews(documents, ids, maxPeopleRead),
    accounts.byIds(
      documents,
      page.flatMap(({ settlement }) => settlement?.accountId ?? [])
    )
  ])
  const faces = facesBy(found)
  return page.map((review) => {
    const account = known.get(review.settlement?.accountId ?? '')
    const shown = account ? { id: account.id, legalName: account.legalName, shortName: account.shortName } : null
    return { ...review, people: faces.get(review.id) ?? [], account: shown }
  })
}

export const listReviews = defineAction('companyNames.reviews', async ({ status, cursor, limit }, { documents }) => {
  const [found, openCount] = await Promise.all([nameReviews.list(documents, status, { before: cursor, limit: limit + 1 }), nameReviews.countOpen(documents)])
  const page = found.slice(0, limit)
  const last = page.at(-1)

  return { items: await itemsOf(documents, page), nextCursor: found.length > limit && last ? nameReviews.orderKeyOf(last) : null, openCount }
})
