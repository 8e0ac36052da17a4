import { defineAction } from '../../platform/define-action'
import { changeStanding, signed } from './change-standing'

export const setRing = defineAction('accounts.setRing', ({ accountId, ring, avoidReason, note }, context) => {
  const avoid = ring === 'avoid' && avoidReason !== undefined && note !== undefined ? { reason: avoidReason, note, ...signed(context) } : null
  return changeStanding(accountId, (before) => ({ ...before, ring, avoid }), context)
})
