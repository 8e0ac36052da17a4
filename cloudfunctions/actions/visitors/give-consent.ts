import type { Consent } from '@shared/model/person'
import { defineAction } from '../../platform/define-action'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'
import { finishErasing } from '../erase-person'
import { newPerson, profileOf } from '../person'

/** Agreeing adds purposes; only withdrawing takes them away, because it also deletes. */
const joined = (before: Consent | null, given: Consent): Consent => ({ ...given, purposes: [...new Set([...(before?.purposes ?? []), ...given.purposes])] })

/** Returns null for a person who is being erased: consent given to them would let new touches in that nobody could tell from the old. */
const saveConsent = (documents: Documents, personId: string, given: Consent): Promise<StoredPerson | null> =>
  documents.transaction(async (transaction) => {
    const person = await people.hold(transaction, personId)
    if (!person) {
      const created = newPerson(personId, { consent: given, now: given.givenAt })
      await people.insert(transaction, created)
      return created
    }
    if (person.isErasing) return null
    const consent = joined(person.consent, given)
    await people.update(transaction, personId, { consent, updatedAt: given.givenAt })
    return { ...person, consent }
  })

const savedOrTaken = async (documents: Documents, personId: string, given: Consent): Promise<StoredPerson | null> => {
  try {
    return await saveConsent(documents, personId, given)
  } catch (error) {
    // Two taps at once: the other one has just made the person.
    if (!(error instanceof DuplicateKeyError)) throw error
    return saveConsent(documents, personId, given)
  }
}

export const giveConsent = defineAction('visitors.giveConsent', async ({ purposes, textVersion }, { documents, caller, now }) => {
  const given: Consent = { purposes: [...new Set(purposes)], textVersion, givenAt: now }
  for (;;) {
    const saved = await savedOrTaken(documents, caller.personId, given)
    if (saved) return profileOf(saved)
    await finishErasing(documents, caller.personId)
  }
})
