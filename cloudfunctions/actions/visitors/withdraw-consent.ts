import { defineAction } from '../../platform/define-action'
import { profileOf } from '../person'
import { erasePerson } from './erase-person'

export const withdrawConsent = defineAction('visitors.withdrawConsent', async (_input, { documents, caller, now }) => {
  await erasePerson(documents, caller.personId, now)
  return profileOf(null)
})
