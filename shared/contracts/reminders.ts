import { idSchema } from '@shared/model/fields'
import { reminderStateSchema } from '@shared/model/reminder'
import { z } from 'zod'
import { defineContracts } from './define'

const eventSchema = z.strictObject({ eventId: idSchema('event') })
const mineSchema = z.object({
  /** Which template to ask WeChat for; null = none is set up, so nothing is to be offered. */
  templateId: z.string().nullable(),
  /** null = not asked for. */
  state: reminderStateSchema.nullable()
})
const countSchema = z.int().min(0)

export const remindersContracts = defineContracts({
  'reminders.mine': {
    summary: 'Whether this caller will be reminded of an event, and with which template they can be asked for it.',
    input: eventSchema,
    output: mineSchema
  },
  'reminders.want': {
    summary:
      'Notes that this registered caller let us send one message before the event; again changes nothing. NOT_FOUND without a registration, CONFLICT when the event has begun or was called off, or no template is set up.',
    input: eventSchema,
    output: mineSchema
  },
  'reminders.summary': {
    summary: 'How many registered people of an event wait for a reminder, got it, and could not be sent one (mostly: WeChat says that they let us send none).',
    input: eventSchema,
    output: z.object({ isSetUp: z.boolean(), wantedCount: countSchema, sentCount: countSchema, failedCount: countSchema, uncertainCount: countSchema })
  }
})
