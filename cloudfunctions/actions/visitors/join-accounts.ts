import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { people } from '../../repositories/people'
import { profileOf, requireConsent } from '../person'
import { joinByUnionId, leaveUnion } from '../union-join'

const savePurpose = (documents: Documents, personId: string, { isJoined, textVersion, now }: { isJoined: boolean; textVersion: string; now: string }) =>
  documents.transaction(async (transaction) => {
    const person = requireConsent(await people.hold(transaction, personId))
    const others = (person.consent?.purposes ?? []).filter((purpose) => purpose !== 'cross_account_link')
    const purposes = isJoined ? [...others, 'cross_account_link' as const] : others
    const consent = person.consent && { ...person.consent, purposes, ...(isJoined ? { textVersion, givenAt: now } : {}) }
    await people.update(transaction, personId, { consent, updatedAt: now })
  })

export const joinAccounts = defineAction('visitors.joinAccounts', async ({ isJoined, textVersion }, { documents, caller, now }) => {
  await savePurpose(documents, caller.personId, { isJoined, textVersion, now })
  if (!isJoined) await leaveUnion(documents, caller.personId, now)
  else if (caller.unionId) await joinByUnionId(documents, caller.personId, { unionId: caller.unionId, now })

  return profileOf(await people.byId(documents, caller.personId))
})
