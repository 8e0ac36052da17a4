import { defineAction } from '../../platform/define-action'
import { invitations } from '../../repositories/invitations'
import { unname } from '../unname-invited'

export const removeInvitation = defineAction('invitations.remove', async ({ eventId, accountId, personId }, { documents }) => {
  const pair = { eventId, accountId }
  if (personId === null) await invitations.remove(documents, pair)
  else await unname(documents, pair, personId)

  return {}
})
