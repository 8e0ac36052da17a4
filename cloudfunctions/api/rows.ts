import type { MemberRole, Role } from '@shared/model/roles'
import type { ClientSource, PolicyRow } from '../platform/policy'

const fromApp: readonly ClientSource[] = ['wx_client', 'wx_devtools', 'wx_http']

/** Members may do what visitors may; what they touch is stored as staff's and does not count. */
const anyone: readonly Role[] = ['visitor', 'sales', 'marketer', 'event-staff', 'lead', 'admin']

/** Lead and admin may do everything that is not about members. */
export const row = (...roles: MemberRole[]): PolicyRow => ({ roles: [...roles, 'lead', 'admin'], sources: fromApp })

export const forAnyone: PolicyRow = { roles: anyone, sources: fromApp }
export const forAdmins: PolicyRow = { roles: ['admin'], sources: fromApp }
