import type { Caller } from '../platform/define-action'
import { idFrom } from '../platform/ids'
import type { Platform } from '../platform/platform'
import { members } from '../repositories/members'

/** Returns who an openid is for this company: its member document, the administrator of the first day, or a visitor. */
export const resolveCaller = async ({ documents, env, clock }: Platform, openId: string, appId: string): Promise<Caller> => {
  const memberId = idFrom('member', appId, openId)
  const found = await members.byId(documents, memberId)
  // Members of before helpers came have no end.
  const member = found?.expiresAt && found.expiresAt < clock.now() ? null : found
  const role = openId === env.BOOTSTRAP_ADMIN_OPENID ? 'admin' : (member?.role ?? 'visitor')

  return { openId, personId: idFrom('person', appId, openId), memberId, role, name: member?.name ?? null }
}
