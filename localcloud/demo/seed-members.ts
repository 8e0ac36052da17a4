import { demoClient } from './client'
import { adminOpenid, identities } from './identities'

/** Lets every colleague of the role bar join by invitation; who is a member already stays as they are. */
export const seedMembers = async (baseUrl: string): Promise<void> => {
  const admin = demoClient(baseUrl, adminOpenid)
  for (const { openid, name, role } of identities) {
    if (role === 'visitor' || openid === adminOpenid) continue
    const colleague = demoClient(baseUrl, openid)
    const session = await colleague.call('session.get', {})
    if (session.role !== 'visitor') continue
    const invite = await admin.call('members.invite', { name, role })
    await colleague.call('members.join', { code: invite.code })
  }
}
