import { z } from 'zod'
import { accountHints } from './event-words'
import { idSchema, instantSchema } from './fields'
import { fitBandSchema } from './fit'

export const accountHintSchema = z.enum(accountHints)

/** One person at one event, or at one of its sessions: when they came and went. */
export const attendanceSchema = z.object({
  eventId: idSchema('event'),
  /** null = the event as a whole. */
  sessionId: z.string().nullable(),
  personId: idSchema('person'),
  accountId: idSchema('account').nullable(),
  name: z.string(),
  companyName: z.string(),
  inAt: instantSchema,
  /** Who let them in, and where. */
  staffName: z.string(),
  gate: z.string(),
  outAt: instantSchema.nullable(),
  isWalkIn: z.boolean(),
  /** How the account stood to the event then; missing in old documents. */
  hint: accountHintSchema.nullable().optional(),
  band: fitBandSchema.nullable().optional(),
  /** The scan that let them in: sent again it is answered from here. */
  scanId: z.string().optional()
})
export type Attendance = z.infer<typeof attendanceSchema>

const scanStatusSchema = z.enum(['in', 'already-in', 'out', 'not-in', 'waiting', 'unknown'])
export type ScanStatus = z.infer<typeof scanStatusSchema>

/** What a gate tells of one scan. */
export const scanAnswerSchema = z.object({
  status: scanStatusSchema,
  /** Who it is; null for a pass nobody has. */
  person: z.object({ id: idSchema('person'), name: z.string(), companyName: z.string(), hint: accountHintSchema.nullable().default(null) }).nullable(),
  /** For who is in already: since when and by whom. */
  inAt: instantSchema.nullable(),
  staffName: z.string().nullable()
})
export type ScanAnswer = z.infer<typeof scanAnswerSchema>
