import { z } from 'zod'
import { accountHintSchema } from './attendance'
import { idSchema, instantSchema, lineSchema } from './fields'
import { fitBandSchema } from './fit'

export const interestSchema = z.enum(['cold', 'warm', 'hot'])
export type Interest = z.infer<typeof interestSchema>

/** How the consent text reached the person before anything was written down. */
export const consentHowSchema = z.enum(['shown', 'read-aloud', 'signed'])
export type ConsentHow = z.infer<typeof consentHowSchema>

/** Made on the device when the form opens, once per capture: the same id again is the same capture. */
export const captureIdSchema = z.string().regex(/^[0-9A-Za-z-]{8,64}$/)

/** What staff write down about one person at the booth. Who scanned a pass may leave name and company to the registration. */
export const captureSchema = z
  .strictObject({
    captureId: captureIdSchema,
    eventId: idSchema('event'),
    /** The device's clock when it was saved. */
    capturedAt: instantSchema,
    /** What a scanned badge or pass says. */
    badge: z.string().trim().min(4, '胸牌内容太短，请重新扫一次').max(200).nullable(),
    name: lineSchema(40).nullable(),
    companyName: lineSchema(120).nullable(),
    phone: z
      .string()
      .regex(/^\+?[0-9][0-9 -]{5,19}$/, '电话只能有数字、空格和短横线，请检查后再存')
      .nullable(),
    jobTitle: lineSchema(40).nullable(),
    /** Chosen from the suggestions; null = only typed. */
    accountId: idSchema('account').nullable(),
    interest: interestSchema,
    productIds: z.array(idSchema('product')).max(20),
    tags: z.array(lineSchema(20)).max(10),
    rating: z.int().min(1).max(5).nullable(),
    nextStep: lineSchema(80).nullable(),
    /** The prospect's own words. */
    note: z.string().trim().min(1).max(1000).nullable(),
    consentHow: consentHowSchema
  })
  .refine(({ badge, name }) => badge !== null || name !== null, { path: ['name'], message: '请填写姓名，或扫对方的胸牌' })
  .refine(({ badge, companyName }) => badge !== null || companyName !== null, { path: ['companyName'], message: '请填写公司，或扫对方的胸牌' })
export type Capture = z.infer<typeof captureSchema>

/** A capture as the server keeps it, never edited. */
export interface StoredCapture extends Capture {
  leadId: string
  /** capturedAt corrected by the device's measured offset, never later than receivedAt. */
  occurredAt: string
  receivedAt: string
  staffId: string
  staffName: string
}

export const leadNoteSchema = z.object({ captureId: captureIdSchema, staffName: z.string(), at: instantSchema, text: z.string() })

/** One person at one booth: all captures of them together, by both staff. */
export const boothLeadSchema = z.object({
  id: idSchema('boothLead'),
  eventId: idSchema('event'),
  personId: idSchema('person'),
  accountId: idSchema('account').nullable(),
  /** How the account stood to the event when the person was last captured; missing in old documents. */
  hint: accountHintSchema.nullable().optional(),
  band: fitBandSchema.nullable().optional(),
  name: z.string().nullable(),
  companyName: z.string().nullable(),
  phone: z.string().nullable(),
  jobTitle: z.string().nullable(),
  interest: interestSchema,
  productIds: z.array(z.string()),
  tags: z.array(z.string()),
  rating: z.int().nullable(),
  nextStep: z.string().nullable(),
  /** Oldest first; nothing is ever overwritten. */
  notes: z.array(leadNoteSchema),
  /** Everybody who captured this person, in that order. */
  staffNames: z.array(z.string()),
  captureCount: z.int().min(1),
  firstCapturedAt: instantSchema,
  lastCapturedAt: instantSchema
})
export type BoothLead = z.infer<typeof boothLeadSchema>
