import type { ActionName } from '@shared/contracts/registry'
import type { Role } from '@shared/model/roles'
import { AppError } from './app-error'
import type { Invocation } from './caller'

/** Where a call of a person may come from; what calls in another way is no person. */
export type ClientSource = 'wx_client' | 'wx_devtools' | 'wx_http'

export interface PolicyRow {
  roles: readonly Role[]
  sources: readonly ClientSource[]
}
export type Policy = Record<ActionName, PolicyRow>

/** Returns the actions a role may call. */
export const permissionsOf = (policy: Policy, role: Role): ActionName[] =>
  (Object.keys(policy) as ActionName[]).filter((name) => policy[name].roles.includes(role))

/** Throws FORBIDDEN when the call came another way than the row allows: every station of the way counts. */
export const checkSource = (row: PolicyRow, { sources }: Invocation): void => {
  const isAllowed = sources.length > 0 && sources.every((source) => (row.sources as readonly string[]).includes(source))
  if (!isAllowed) throw new AppError('FORBIDDEN', '请在小程序或网页里使用这个功能')
}

/** Throws FORBIDDEN when the role may not do it. */
export const checkRole = (row: PolicyRow, role: Role): void => {
  if (!row.roles.includes(role)) throw new AppError('FORBIDDEN', '你的角色不能使用这个功能，需要的话请联系管理员')
}
