import { defineAction } from '../../platform/define-action'
import { changeStanding, signed } from './change-standing'
import { untilDayOf } from './until-day'

const maxHoldDays = 366

export const setHold = defineAction('accounts.setHold', async ({ accountId, hold: asked }, context) => {
  const { now } = context
  const hold = asked && { reason: asked.reason, untilDay: untilDayOf(asked.until, { field: 'hold.until', maxDays: maxHoldDays, now }), ...signed(context) }
  return changeStanding(accountId, (before) => ({ ...before, hold }), context)
})
