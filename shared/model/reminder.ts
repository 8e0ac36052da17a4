import { z } from 'zod'
import { idSchema, instantSchema } from './fields'

/**
 * wanted → sending → sent or failed. A runner killed while sending leaves `sending`: nobody can know whether it went out, so it is told
 * as uncertain and not sent twice. `missed`: the event began before anybody sent it. `spent`: it told that the event was called off, which was
 * taken back since, so that its person may let us send another.
 */
export const reminderStates = ['wanted', 'sending', 'sent', 'failed', 'uncertain', 'missed', 'spent'] as const
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
  problem: z.string().nullable(),
  /** It was sent to say that the event does not take place. */
  toldCalledOff: z.boolean().optional()
})
export type Reminder = z.infer<typeof reminderSchema>
