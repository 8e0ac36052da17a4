import { z } from 'zod'
import { idSchema, instantSchema } from './fields'

/**
 * wanted → sending → sent or failed. A runner killed while sending leaves `sending`: nobody can know whether it went out, so it is told
 * as uncertain and not sent twice. `missed`: the event began before anybody sent it.
 */
export const reminderStates = ['wanted', 'sending', 'sent', 'failed', 'uncertain', 'missed'] as const
export const reminderStateSchema = z.enum(reminderStates)
export type ReminderState = (typeof reminderStates)[number]

/** One message that a registered person let us send before one event. */
export const reminderSchema = z.object({
  eventId: idSchema('event'),
  personId: idSchema('person'),
  /** Whom WeChat sends it to; null once nothing is to be sent any more. */
  openId: z.string().nullable(),
  templateId: z.string(),
  state: reminderStateSchema,
  /** When it may be sent: an hour before the event begins. */
  dueAt: instantSchema,
  startsAt: instantSchema,
  askedAt: instantSchema,
  sentAt: instantSchema.nullable(),
  leaseUntil: instantSchema.nullable(),
  problem: z.string().nullable()
})
export type Reminder = z.infer<typeof reminderSchema>
