import { defineAction } from '../../platform/define-action'
import { invitations } from '../../repositories/invitations'

export const removeInvitation = defineAction('invitations.remove', async (pair, { documents }) => {
  await invitations.remove(documents, pair)

  return {}
})
