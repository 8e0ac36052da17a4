import { identityOf } from '@shared/domain/identity/identity'
import { linkedIdsOf } from '@shared/domain/identity/standings'
import type { Documents, TransactionDocuments } from '../platform/documents'
import { contentReaders } from '../repositories/content-readers'
import { dismissals } from '../repositories/dismissals'
import { people, type StoredPerson } from '../repositories/people'
import { pushes } from '../repositories/pushes'
import { registrations } from '../repositories/registrations'
import { shareLinks } from '../repositories/share-links'
import { subscriptions } from '../repositories/subscriptions'
import { touchpoints } from '../repositories/touchpoints'
import { gonePerson, savePersonAt } from './account-engagement'
import { eraseEventTraces } from './erase-event-traces'
import { giveUpSeat } from './give-up-seat'
import { undoMergesOf } from './merge-people'
import { leaveReview } from './name-reviews'
import { newPerson } from './person'
import { keptScoring } from './scoring'

const pageSize = 200

const forgottenOf = (person: StoredPerson, now: string): StoredPerson => ({
  ...newPerson(person.id, { consent: null, now }),
  identity: identityOf({}),
  units: {},
  isErasing: true,
  createdAt: person.createdAt
})

/**
 * In one step the person is nobody: out of every score, without name, company and consent. What is left are touches nobody counts any more.
 * Returns 'merged' and does nothing while they count with somebody or somebody with them.
 */
const forget = (documents: Documents, personId: string, now: string): Promise<StoredPerson | 'merged' | null> =>
  documents.transaction(async (transaction) => {
    const person = await people.hold(transaction, personId)
    if (!person) return null
    const { mergedIntoId, memberIds } = identityOf(person)
    if (mergedIntoId !== null || memberIds.length > 0) return 'merged'
    const scoring = await keptScoring(transaction, now)
    for (const accountId of linkedIdsOf(person)) {
      if (accountId !== null) await savePersonAt(transaction, accountId, { person: gonePerson(personId, now), scoring })
    }
    if (person.nameReviewId) await leaveReview(transaction, person.nameReviewId)
    const forgotten = forgottenOf(person, now)
    await people.save(transaction, forgotten)
    return forgotten
  })

/** Whether what was found belongs to the forgotten person: once somebody else has finished, they may have agreed anew and left new traces. */
const isStillErasing = async (documents: TransactionDocuments, personId: string): Promise<boolean> =>
  (await people.byId(documents, personId))?.isErasing === true

const removeRegistration = (documents: Documents, pair: { eventId: string; personId: string }): Promise<void> =>
  documents.transaction(async (transaction) => {
    if (!(await isStillErasing(transaction, pair.personId))) return
    await giveUpSeat(transaction, pair)
  })

const removeRegistrations = async (documents: Documents, personId: string): Promise<void> => {
  for (;;) {
    const found = await registrations.ofPerson(documents, personId, pageSize)
    if (found.length === 0 || !(await isStillErasing(documents, personId))) return
    for (const pair of found) await removeRegistration(documents, pair)
  }
}

/** Found first, then asked whose they are: no touch can be stored between, for a person being erased has no consent. */
const removeTouches = async (documents: Documents, personId: string): Promise<void> => {
  for (;;) {
    const ids = await touchpoints.someIds(documents, personId, pageSize)
    if (ids.length === 0 || !(await isStillErasing(documents, personId))) return
    await touchpoints.removeAll(documents, ids)
  }
}

/** Whom they shared with and what they opened, as the reports on contents keep it. */
const removeContentTraces = async (documents: Documents, personId: string): Promise<void> => {
  if (!(await isStillErasing(documents, personId))) return
  await contentReaders.removeOf(documents, personId)
  await shareLinks.removeOf(documents, personId)
}

/** Deletes what a forgotten person left behind, and the person; may be called again after an interruption, and by several at once. */
export const finishErasing = async (documents: Documents, personId: string): Promise<void> => {
  await removeRegistrations(documents, personId)
  await removeTouches(documents, personId)
  await removeContentTraces(documents, personId)
  if (await isStillErasing(documents, personId)) {
    await dismissals.removeOf(documents, personId)
    await subscriptions.removeOf(documents, personId)
    await pushes.removeOf(documents, personId)
    await eraseEventTraces(documents, personId)
  }
  await documents.transaction(async (transaction) => {
    const person = await people.hold(transaction, personId)
    if (person?.isErasing) await people.remove(transaction, personId)
  })
}

/** Forgets the person and deletes their touches and registrations. */
export const erasePerson = async (documents: Documents, personId: string, now: string): Promise<void> => {
  let forgotten = await forget(documents, personId, now)
  // What they did must leave the scores of whom they were merged with, and nothing of others may leave with them.
  while (forgotten === 'merged') {
    await undoMergesOf(documents, personId, { undoneBy: '本人撤回同意', now })
    forgotten = await forget(documents, personId, now)
  }
  if (forgotten) await finishErasing(documents, personId)
}
