import { defineAction } from '../../platform/define-action'
import { changeStanding, signed } from './change-standing'

export const setNegative = defineAction('accounts.setNegative', ({ accountId, reason }, context) =>
  changeStanding(accountId, (before) => ({ ...before, negative: reason && { reason, ...signed(context) } }), context)
)
