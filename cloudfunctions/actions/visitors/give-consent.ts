import type { Consent } from '@shared/model/person'
import { defineAction } from '../../platform/define-action'
import { type Documents, DuplicateKeyError } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'
import { noPersonEngagement, profileOf } from '../person'
import { finishErasing } from './erase-person'

const newPerson = (id: string, consent: Consent): StoredPerson => ({
  id,
  identityLevel: 1,
  displayName: null,
  jobTitle: null,
  declaredCompanyName: null,
  accountId: null,
  match: null,
  consent,
  firstScene: null,
  engagement: noPersonEngagement(),
  isErasing: false,
  createdAt: consent.givenAt,
  updatedAt: consent.givenAt
})

/** Agreeing adds purposes; only withdrawing takes them away, because it also deletes. */
const joined = (before: Consent | null, given: Consent): Consent => ({ ...given, purposes: [...new Set([...(before?.purposes ?? []), ...given.purposes])] })

const saveConsent = (documents: Documents, personId: string, given: Consent): Promise<StoredPerson> =>
  documents.transaction(async (transaction) => {
    const person = await people.byId(transaction, personId)
    if (!person) {
      const created = newPerson(personId, given)
      await people.insert(transaction, created)
      return created
    }
    const consent = joined(person.consent, given)
    await people.update(transaction, personId, { consent, updatedAt: given.givenAt })
    return { ...person, consent }
  })

export const giveConsent = defineAction('visitors.giveConsent', async ({ purposes, textVersion }, { documents, caller, now }) => {
  const given: Consent = { purposes: [...new Set(purposes)], textVersion, givenAt: now }
  const before = await people.byId(documents, caller.personId)
  if (before?.isErasing) await finishErasing(documents, caller.personId)
  try {
    return profileOf(await saveConsent(documents, caller.personId, given))
  } catch (error) {
    // Two taps at once: the other one has just made the person.
    if (!(error instanceof DuplicateKeyError)) throw error
    return profileOf(await saveConsent(documents, caller.personId, given))
  }
})
