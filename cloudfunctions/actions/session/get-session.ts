import { defineAction } from '../../platform/define-action'

export const getSession = defineAction('session.get', async (_input, { caller, permissionsOf }) => ({
  role: caller.role,
  name: caller.name,
  permissions: permissionsOf(caller.role)
}))
