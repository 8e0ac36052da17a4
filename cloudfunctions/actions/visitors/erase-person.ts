import type { Documents } from '../../platform/documents'
import { events } from '../../repositories/events'
import { people, type StoredPerson } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { touchpoints } from '../../repositories/touchpoints'
import { saveHeatAt } from '../account-engagement'
import { noPersonEngagement } from '../person'

const pageSize = 200

/** In one step the person is nobody: out of every score, without name, company and consent. What is left are touches nobody counts any more. */
const forget = (documents: Documents, personId: string, now: string): Promise<StoredPerson | null> =>
  documents.transaction(async (transaction) => {
    const person = await people.hold(transaction, personId)
    if (!person) return null
    if (person.accountId !== null) await saveHeatAt(transaction, person.accountId, { personId, heat: null, lastTouchAt: null })
    const forgotten: StoredPerson = {
      id: personId,
      identityLevel: 1,
      displayName: null,
      jobTitle: null,
      declaredCompanyName: null,
      accountId: null,
      match: null,
      consent: null,
      firstScene: null,
      engagement: noPersonEngagement(),
      isErasing: true,
      createdAt: person.createdAt,
      updatedAt: now
    }
    await people.save(transaction, forgotten)
    return forgotten
  })

const removeRegistrations = async (documents: Documents, personId: string): Promise<void> => {
  for (;;) {
    const found = await registrations.ofPerson(documents, personId, pageSize)
    if (found.length === 0) return
    for (const pair of found) {
      await documents.transaction(async (transaction) => {
        const isRemoved = await registrations.remove(transaction, pair)
        if (isRemoved) await events.addRegistrations(transaction, pair.eventId, -1)
      })
    }
  }
}

/** Deletes what a forgotten person left behind; may be called again after an interruption. */
export const finishErasing = async (documents: Documents, personId: string): Promise<void> => {
  await removeRegistrations(documents, personId)
  while ((await touchpoints.removeSome(documents, personId, pageSize)) > 0);
  await documents.transaction(async (transaction) => {
    const person = await people.hold(transaction, personId)
    if (person?.isErasing) await people.remove(transaction, personId)
  })
}

/** Forgets the person and deletes their touches and registrations. */
export const erasePerson = async (documents: Documents, personId: string, now: string): Promise<void> => {
  const forgotten = await forget(documents, personId, now)
  if (forgotten) await finishErasing(documents, personId)
}
