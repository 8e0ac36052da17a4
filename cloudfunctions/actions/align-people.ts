import type { Documents } from '../platform/documents'
import type { Platform } from '../platform/platform'
import { accounts } from '../repositories/accounts'
import { icpVersions } from '../repositories/icp-versions'
import type { StoredJob } from '../repositories/jobs'
import { nameReviews } from '../repositories/name-reviews'
import { people, type StoredPerson } from '../repositories/people'
import type { StepOutcome, Work } from './advance-job'
import { reviewedMatch } from './name-reviews'
import { relink } from './person-link'
import { placedBy } from './placed-person'
import { recountLiveBands, writeFits } from './write-fits'

const batchSize = 20

/** Whether the person may still be moved by what is said of the spelling they typed. */
const isOf = (person: StoredPerson, reviewId: string): boolean =>
  person.nameReviewId === reviewId && (person.accountId === null || person.match?.level === 'reviewed')

/** The review is held as well: what is said of it now is what the person follows. */
const alignPerson = (documents: Documents, personId: string, { reviewId, now }: { reviewId: string; now: string }): Promise<void> =>
  documents.transaction(async (transaction) => {
    const person = await people.hold(transaction, personId)
    const review = await nameReviews.hold(transaction, reviewId)
    if (!person || !review || !isOf(person, reviewId)) return
    const accountId = review.settlement?.accountId ?? null
    if (person.accountId !== accountId) await relink(transaction, person, placedBy(person, reviewedMatch(accountId), now))
  })

/** An account made for the spelling has no fits yet. */
const scoreCreated = async (documents: Documents, accountId: string): Promise<void> => {
  const account = await accounts.byId(documents, accountId)
  if (!account) return
  await writeFits(documents, [account], await icpVersions.listScored(documents))
  await recountLiveBands(documents)
}

const alignBatch = async ({ documents, clock }: Platform, job: StoredJob): Promise<StepOutcome> => {
  const reviewId = job.subjectId
  const review = await nameReviews.byId(documents, reviewId)
  const { createdAccount = false, accountId = null } = review?.settlement ?? {}
  if (job.cursor === null && createdAccount && accountId !== null) await scoreCreated(documents, accountId)
  const ids = review ? await people.notAlignedWith(documents, reviewId, { accountId, limit: batchSize }) : []
  for (const personId of ids) await alignPerson(documents, personId, { reviewId, now: clock.now() })
  const doneCount = job.doneCount + ids.length

  return { cursor: '', doneCount, totalCount: Math.max(job.totalCount, doneCount), summary: { people: doneCount }, isDone: ids.length < batchSize }
}

/** Brings everybody who typed a spelling to the account it is settled as, or back to waiting; all their stored touches go with them. */
export const alignWork = (platform: Platform): Work => ({
  step: (job) => alignBatch(platform, job),
  // Settling or undoing once more takes the rest along.
  giveUp: async () => undefined
})
