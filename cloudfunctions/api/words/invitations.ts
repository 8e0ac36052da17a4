import { addInvitations } from '../../actions/invitations/add-invitations'
import { findPeople } from '../../actions/invitations/find-people'
import { listInvitations } from '../../actions/invitations/list-invitations'
import { removeInvitation } from '../../actions/invitations/remove-invitation'
import { row } from '../rows'
import type { Word } from '../word'

export const invitationsWord = {
  'invitations.add': { run: addInvitations, policy: row('marketer') },
  'invitations.remove': { run: removeInvitation, policy: row('marketer') },
  'invitations.findPeople': { run: findPeople, policy: row('marketer') },
  'invitations.list': { run: listInvitations, policy: row('marketer', 'sales', 'event-staff') }
} satisfies Word
