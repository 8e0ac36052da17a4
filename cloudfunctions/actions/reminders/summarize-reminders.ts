import { defineAction } from '../../platform/define-action'
import { readEnv } from '../../platform/env'
import { reminders } from '../../repositories/reminders'

export const summarizeReminders = defineAction('reminders.summary', async ({ eventId }, { documents }) => {
  const [wantedCount, sendingCount, sentCount, failedCount, missedCount, uncertainCount] = await Promise.all(
    (['wanted', 'sending', 'sent', 'failed', 'missed', 'uncertain'] as const).map((state) => reminders.count(documents, eventId, state))
  )
  return {
    isSetUp: readEnv().EVENT_REMINDER_TEMPLATE !== undefined,
    wantedCount: (wantedCount ?? 0) + (sendingCount ?? 0),
    sentCount: sentCount ?? 0,
    failedCount: (failedCount ?? 0) + (missedCount ?? 0),
    uncertainCount: uncertainCount ?? 0
  }
})
