import { myReminder } from '../../actions/reminders/my-reminder'
import { summarizeReminders } from '../../actions/reminders/summarize-reminders'
import { wantReminder } from '../../actions/reminders/want-reminder'
import { forAnyone, row } from '../rows'
import type { Word } from '../word'

export const remindersWord = {
  'reminders.mine': { run: myReminder, policy: forAnyone },
  'reminders.want': { run: wantReminder, policy: forAnyone },
  'reminders.summary': { run: summarizeReminders, policy: row('marketer', 'event-staff') }
} satisfies Word
