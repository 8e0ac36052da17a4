import { defineAction } from '../../platform/define-action'
import { readEnv } from '../../platform/env'
import { reminders } from '../../repositories/reminders'
import { openState } from './open-state'

export const myReminder = defineAction('reminders.mine', async ({ eventId }, { documents, caller }) => {
  const mine = await reminders.byPair(documents, { eventId, personId: caller.personId })
  return { templateId: readEnv().EVENT_REMINDER_TEMPLATE ?? null, state: openState(mine) }
})
