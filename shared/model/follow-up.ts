import { z } from 'zod'
import { daySchema, idSchema, instantSchema, lineSchema } from './fields'
import { contactKinds, contactOutcomes, fitVerdicts, leadRejections } from './follow-up-words'

/** A made-up key of the phone: the same entry sent again is the same entry. */
export const clientIdSchema = z.string().regex(/^[0-9A-Za-z-]{8,64}$/, '编号无效')

/** A number that can be dialled. */
export const phoneSchema = z
  .string()
  .trim()
  .regex(/^\+?[0-9][0-9 -]{5,19}$/, '请填写能拨打的电话号码')

const contactSchema = z.strictObject({
  what: z.literal('contact'),
  kind: z.enum(contactKinds),
  outcome: z.enum(contactOutcomes),
  personId: idSchema('person').nullable(),
  note: lineSchema(500).nullable(),
  /** Whole yuan. */
  costCny: z.int().min(0).max(10_000_000).nullable(),
  minutes: z.int().min(1).max(6000).nullable(),
  /** How many of the customer's people were there. */
  peopleCount: z.int().min(1).max(1000).nullable(),
  /** On which day to come back to it; until then it is out of Today. */
  nextOn: daySchema.nullable()
})
const snoozeSchema = z.strictObject({ what: z.literal('snooze'), untilOn: daySchema })
const leadSchema = z.discriminatedUnion('decision', [
  z.strictObject({ what: z.literal('lead'), decision: z.literal('accepted') }),
  z.strictObject({ what: z.literal('lead'), decision: z.literal('rejected'), reason: z.enum(leadRejections), note: lineSchema(200).nullable() })
])
const fitSchema = z.strictObject({
  what: z.literal('fit'),
  icpVersionId: idSchema('icpVersion'),
  verdict: z.enum(fitVerdicts),
  reason: lineSchema(200).nullable()
})
const phoneEntrySchema = z.strictObject({ what: z.literal('phone'), name: lineSchema(40), phone: phoneSchema })

/** What a salesperson may note of an account, also without network. */
export const followUpActSchema = z.union([contactSchema, snoozeSchema, leadSchema, fitSchema, phoneEntrySchema])
export type FollowUpAct = z.infer<typeof followUpActSchema>
export type ContactAct = z.infer<typeof contactSchema>

/** One thing sales did toward an account. A customer's own doing is a touchpoint instead. */
export const followUpSchema = z.object({
  id: idSchema('followUp'),
  accountId: idSchema('account'),
  act: followUpActSchema,
  /** The device's time corrected by its offset, never later than receivedAt. */
  occurredAt: instantSchema,
  receivedAt: instantSchema,
  memberId: idSchema('member'),
  memberName: z.string().nullable()
})
export type FollowUp = z.infer<typeof followUpSchema>

const by = { memberId: idSchema('member'), memberName: z.string().nullable(), at: instantSchema }

/** How sales stands with an account: the sum of its follow-ups, kept so that lists need one read. */
export const pursuitSchema = z.object({
  /** The account's id. */
  id: idSchema('account'),
  /** 'none' until somebody decided. */
  leadState: z.enum(['none', 'accepted', 'rejected']),
  leadReason: z.enum(leadRejections).nullable(),
  leadBy: z.object(by).nullable(),
  /** By member: the first day on which the account is back in their Today. */
  snoozes: z.record(z.string(), z.object({ untilOn: daySchema, at: instantSchema })),
  /** Whom to call. */
  contact: z.object({ name: z.string(), phone: z.string(), at: instantSchema }).nullable(),
  last: z.object({ kind: z.enum(contactKinds), outcome: z.enum(contactOutcomes), ...by }).nullable()
})
export type Pursuit = z.infer<typeof pursuitSchema>

/** Whether an account looked like the profile's version to somebody who deals with it (R002-31). */
export const storedFitVerdictSchema = z.object({
  versionId: idSchema('icpVersion'),
  accountId: idSchema('account'),
  verdict: z.enum(fitVerdicts),
  reason: z.string().nullable(),
  ...by
})
export type StoredFitVerdict = z.infer<typeof storedFitVerdictSchema>
