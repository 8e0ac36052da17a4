import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { registrations } from '../../repositories/registrations'
import { reminders } from '../../repositories/reminders'
import { giveUpSeat } from '../give-up-seat'

export const cancelRegistration = defineAction('events.cancel', async ({ eventId }, { documents, caller }) => {
  const pair = { eventId, personId: caller.personId }
  const before = await registrations.byPair(documents, pair)
  if (before?.attendedAt) throw new AppError('CONFLICT', '你已经到场签到，不能再取消报名')
  await documents.transaction((transaction) => giveUpSeat(transaction, pair))
  await reminders.remove(documents, pair)

  return {}
})
