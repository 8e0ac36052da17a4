import { defineAction } from '../../platform/define-action'
import { invites } from '../../repositories/invites'
import { codeLength, hashCode } from './invite-code'

const validMs = 7 * 86_400_000

export const inviteMember = defineAction('members.invite', async ({ name, role }, { documents, ids, now, caller }) => {
  const code = ids.code(codeLength)
  const expiresAt = new Date(Date.parse(now) + validMs).toISOString()
  await invites.insert(documents, hashCode(code), { name, role, createdBy: caller.memberId, createdAt: now, expiresAt, usedBy: null })

  return { code, name, role, expiresAt }
})
