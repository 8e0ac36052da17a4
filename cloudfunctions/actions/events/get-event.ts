import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { events } from '../../repositories/events'
import { registrations } from '../../repositories/registrations'

export const getEvent = defineAction('events.get', async ({ code }, { documents, caller }) => {
  const event = await events.byCode(documents, code)
  if (!event) throw new AppError('NOT_FOUND', '这场活动不存在或已取消，请回到活动列表看看其他活动')
  const registration = await registrations.byPair(documents, { eventId: event.id, personId: caller.personId })

  return { event, isRegistered: registration !== null }
})
