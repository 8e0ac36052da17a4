import type { ActionName } from '@shared/contracts/registry'
import type { MemberRole, Role } from '@shared/model/roles'
import type { ClientSource, Policy, PolicyRow } from '../platform/policy'

const fromApp: readonly ClientSource[] = ['wx_client', 'wx_devtools', 'wx_http']

/** Members may do what visitors may; what they touch is stored as staff's and does not count. */
const anyone: readonly Role[] = ['visitor', 'sales', 'marketer', 'event-staff', 'lead', 'admin']

/** Lead and admin may do everything that is not about members. */
const row = (...roles: MemberRole[]): PolicyRow => ({ roles: [...roles, 'lead', 'admin'], sources: fromApp })

const forAnyone: PolicyRow = { roles: anyone, sources: fromApp }
const forAdmins: PolicyRow = { roles: ['admin'], sources: fromApp }

const rows = {
  'session.get': forAnyone,
  'members.join': forAnyone,
  'members.list': forAdmins,
  'members.invite': forAdmins,
  'settings.list': row('marketer'),

  'accounts.list': row('sales', 'marketer', 'event-staff'),
  'accounts.get': row('sales', 'marketer'),
  'accounts.summary': row('sales', 'marketer'),

  'products.list': row('marketer'),
  'products.create': row('marketer'),
  'icps.list': row('sales', 'marketer'),
  'icps.get': row('sales', 'marketer'),
  'icps.create': row('marketer'),
  'icps.update': row('marketer'),
  'icps.projection': row('marketer'),
  'icps.countPage': row('marketer'),
  'icps.publish': row('marketer'),

  'targetLists.propose': row('marketer'),
  'targetLists.create': row('marketer'),
  'targetLists.list': row('sales', 'marketer'),
  'targetLists.get': row('sales', 'marketer'),

  'imports.start': row('marketer'),
  'imports.dryRun': row('marketer'),
  'imports.commit': row('marketer'),
  'imports.list': row('marketer'),
  'jobs.get': row('sales', 'marketer'),
  'jobs.advance': row('marketer'),

  'contents.list': forAnyone,
  'contents.get': forAnyone,
  'contents.create': row('marketer', 'event-staff'),
  'events.list': forAnyone,
  'events.get': forAnyone,
  'events.register': forAnyone,
  'events.create': row('marketer', 'event-staff'),

  'visitors.me': forAnyone,
  'visitors.giveConsent': forAnyone,
  'visitors.withdrawConsent': forAnyone,
  'visitors.declare': forAnyone,
  'engagement.record': forAnyone
} satisfies Record<ActionName, PolicyRow>

/** Which roles may call an action, and from where; an action without a row does not compile. */
export const policy: Policy = rows
