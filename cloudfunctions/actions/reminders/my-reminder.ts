import { defineAction } from '../../platform/define-action'
import { readEnv } from '../../platform/env'
import { reminders } from '../../repositories/reminders'

export const myReminder = defineAction('reminders.mine', async ({ eventId }, { documents, caller }) => {
  const mine = await reminders.byPair(documents, { eventId, personId: caller.personId })
  return { templateId: readEnv().EVENT_REMINDER_TEMPLATE ?? null, state: mine?.state ?? null }
})
