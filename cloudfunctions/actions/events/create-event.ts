import type { LiveEvent } from '@shared/model/content'
import { AppError } from '../../platform/app-error'
import { defineAction } from '../../platform/define-action'
import { events } from '../../repositories/events'

const codeLength = 10
const inUtc = (instant: string): string => new Date(instant).toISOString()

export const createEvent = defineAction('events.create', async (input, { documents, ids }) => {
  const startsAt = inUtc(input.startsAt)
  const endsAt = inUtc(input.endsAt)
  if (endsAt <= startsAt) throw new AppError('CONFLICT', '结束时间要晚于开始时间，请修改后再发布')
  const event: LiveEvent = { ...input, startsAt, endsAt, id: ids.id('event'), code: ids.code(codeLength), registrationCount: 0 }
  await events.insert(documents, event)

  return event
})
