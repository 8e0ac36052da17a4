import { accountHintSchema } from '@shared/model/attendance'
import { boothLeadSchema, captureIdSchema } from '@shared/model/capture'
import { idSchema, instantSchema, lineSchema } from '@shared/model/fields'
import { z } from 'zod'
import { defineContracts } from './define'

/** What a booth needs of an event, kept on the phone until the event is over. */
const boothSchema = z.object({
  eventId: idSchema('event'),
  title: z.string(),
  endsAt: instantSchema,
  /** After this the phone forgets the booth's list and the staff code opens nothing. */
  expiresAt: instantSchema,
  consentText: z.string(),
  products: z.array(z.object({ id: idSchema('product'), name: z.string() })),
  /** Why the event was called off; null for one that takes place. */
  calledOffReason: z.string().nullable()
})
export type Booth = z.infer<typeof boothSchema>

const boothAccountSchema = z.object({
  id: idSchema('account'),
  legalName: z.string(),
  shortName: z.string().nullable(),
  pinyinInitials: z.string().nullable(),
  /** On a list of the event, or to be left alone; told to staff only. */
  hint: accountHintSchema,
  ownerName: z.string().nullable()
})
export type BoothAccount = z.infer<typeof boothAccountSchema>

/** Without the phone number, which only the person's own page shows. */
const listedLeadSchema = boothLeadSchema.omit({ phone: true }).extend({ hasPhone: z.boolean() })
export type ListedLead = z.infer<typeof listedLeadSchema>

const answerSchema = z.object({
  captureId: z.string(),
  status: z.enum(['ok', 'duplicate', 'rejected']),
  /** Why it was rejected and which field to mend; null when it was not. */
  reason: z.string().nullable(),
  field: z.string().nullable(),
  leadId: idSchema('boothLead').nullable()
})
export type CaptureAnswer = z.infer<typeof answerSchema>

export const boothContracts = defineContracts({
  'booth.join': {
    summary:
      'Makes this caller staff of the booth whose code they scanned, until a day after the event, and returns what the booth needs. CONFLICT for a code that is unknown, expired or of an event that was called off (one answer); BUSY after five wrong codes within a minute.',
    input: z.strictObject({ code: z.string().trim().min(8).max(64), name: lineSchema(40).optional() }),
    output: boothSchema
  },
  'booth.mine': {
    summary: 'The booths this caller is staff of and that are not over, the latest first; at most 20.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(boothSchema) })
  },
  'booth.accounts': {
    summary:
      'A page of the accounts that staff of this booth get hints about (on the event’s lists, or to be left alone): names, owner and hint, nothing else. FORBIDDEN for who is not staff there.',
    input: z.strictObject({ eventId: idSchema('event'), cursor: z.string().max(200).optional(), limit: z.int().min(1).max(500).default(500) }),
    output: z.object({ items: z.array(boothAccountSchema), nextCursor: z.string().nullable() })
  },
  'booth.submit': {
    summary:
      'Stores captures, each once however often it is sent, and answers for each by itself: ok, duplicate (stored before) or rejected with a reason and the field. Nothing of a rejected one is stored. FORBIDDEN for who is not staff at any of the events.',
    input: z.strictObject({
      /** Read one by one, so that one bad capture does not hold up the others. */
      captures: z
        .array(z.looseObject({ captureId: captureIdSchema }))
        .min(1)
        .max(20),
      /** The device's clock when sending, to measure its offset. */
      clientNow: instantSchema
    }),
    output: z.object({ answers: z.array(answerSchema) })
  },
  'booth.find': {
    summary: 'The earlier record of a scanned badge at this booth, or null.',
    input: z.strictObject({ eventId: idSchema('event'), badge: z.string().trim().min(4).max(200) }),
    output: z.object({ lead: listedLeadSchema.nullable(), known: z.object({ name: z.string().nullable(), companyName: z.string().nullable() }).nullable() })
  },
  'booth.leads': {
    summary: 'A page of the people captured at an event, the latest first.',
    input: z.strictObject({ eventId: idSchema('event'), cursor: z.string().max(200).optional(), limit: z.int().min(1).max(100).default(30) }),
    output: z.object({ items: z.array(listedLeadSchema), nextCursor: z.string().nullable() })
  }
})
