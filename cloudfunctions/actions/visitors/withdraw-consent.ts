import { defineAction } from '../../platform/define-action'
import { erasePerson } from '../erase-person'
import { profileOf } from '../person'

export const withdrawConsent = defineAction('visitors.withdrawConsent', async (_input, { documents, caller, now }) => {
  await erasePerson(documents, caller.personId, now)
  return profileOf(null)
})
