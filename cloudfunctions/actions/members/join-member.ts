import type { Member } from '@shared/model/member'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import type { Documents } from '../../platform/documents'
import { invites } from '../../repositories/invites'
import { members } from '../../repositories/members'
import { people } from '../../repositories/people'
import { excludePerson } from '../exclude-person'
import { undoMergesOf } from '../merge-people'
import { hashCode } from './invite-code'

/** One answer for unknown, used and expired: it tells a guesser nothing. */
const uselessCode = (): AppError => new AppError('CONFLICT', '这个邀请码无效、已用过或已过期，请向管理员要一个新的')

const join = (documents: Documents, codeHash: string, { memberId, now }: { memberId: string; now: string }): Promise<Member> =>
  documents.transaction(async (transaction) => {
    const invite = await invites.byHash(transaction, codeHash)
    if (!invite || invite.usedBy !== null || invite.expiresAt < now) throw uselessCode()
    const member: Member = { id: memberId, name: invite.name, role: invite.role, joinedAt: now, expiresAt: null }
    await invites.markUsed(transaction, codeHash, memberId)
    await members.save(transaction, member)
    return member
  })

const excludeColleague = async (documents: Documents, personId: string, now: string): Promise<void> => {
  await undoMergesOf(documents, personId, { undoneBy: '成为同事', now })
  await excludePerson(documents, personId, 'staff')
}

export const joinMember = defineAction('members.join', async ({ code }, { documents, caller, now, env, permissionsOf }) => {
  const member = await join(documents, hashCode(code), { memberId: caller.memberId, now })
  // What a colleague did before they were one is our own traffic as well.
  if (await people.byId(documents, caller.personId)) await excludeColleague(documents, caller.personId, now)
  // The administrator of the first day stays one, whatever they join as.
  const role = caller.openId === env.BOOTSTRAP_ADMIN_OPENID ? 'admin' : member.role

  return { role, name: member.name, permissions: permissionsOf(role) }
})
