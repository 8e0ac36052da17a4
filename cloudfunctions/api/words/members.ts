import { inviteMember } from '../../actions/members/invite-member'
import { joinMember } from '../../actions/members/join-member'
import { listMembers } from '../../actions/members/list-members'
import { forAdmins, forAnyone } from '../rows'
import type { Word } from '../word'

export const membersWord = {
  'members.invite': { run: inviteMember, policy: forAdmins },
  'members.join': { run: joinMember, policy: forAnyone },
  'members.list': { run: listMembers, policy: forAdmins }
} satisfies Word
