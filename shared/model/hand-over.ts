import { z } from 'zod'
import { idSchema, instantSchema, lineSchema } from './fields'

/** Nobody owns the account and no list names it: whoever leads sales decides who gets it. */
export const leadsQueue = 'leads'

/** One giving of a hot capture by a colleague to another. */
export const handOverPassSchema = z.object({
  /** Member ids, or `leads`. */
  from: z.string(),
  to: z.string(),
  by: z.string(),
  byName: z.string().nullable(),
  at: instantSchema,
  reason: lineSchema(80).nullable()
})

/** A hot capture on its way to the one who is to follow it up; one per record of the booth. */
export const handOverSchema = z.object({
  id: idSchema('handOver'),
  eventId: idSchema('event'),
  eventTitle: z.string(),
  leadId: idSchema('boothLead'),
  personId: idSchema('person'),
  accountId: idSchema('account').nullable(),
  name: z.string().nullable(),
  companyName: z.string().nullable(),
  nextStep: z.string().nullable(),
  note: z.string().nullable(),
  staffName: z.string(),
  /** Member id, or `leads`. */
  recipient: z.string(),
  /** By whom it was given on, oldest first; what went with the account to a new owner is not among them. */
  passes: z.array(handOverPassSchema),
  /** When it was written down hot, by the phone's corrected clock. */
  capturedAt: instantSchema,
  /** When the server knew of it: from here the response is timed. */
  createdAt: instantSchema,
  answeredAt: instantSchema.nullable(),
  answeredBy: z.string().nullable()
})
export type HandOver = z.infer<typeof handOverSchema>
