import { defineAction } from '../../platform/define-action'
import { erasePerson } from '../erase-person'
import { ownIdsOf } from '../own-ids'
import { profileOf } from '../person'

export const withdrawConsent = defineAction('visitors.withdrawConsent', async (_input, { documents, caller, now }) => {
  // The caller first: what they have proven is gone with them, so it is asked before.
  for (const id of await ownIdsOf(documents, caller.personId)) await erasePerson(documents, id, now)
  return profileOf(null)
})
