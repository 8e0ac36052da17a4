import { z } from 'zod'
import { attendanceFields, attendanceLayoutIds, consentClaims } from './attendance-words'
import { idSchema, instantSchema } from './fields'
import { rowErrorSchema } from './import'

export const attendanceLayoutIdSchema = z.enum(attendanceLayoutIds)
export const consentClaimSchema = z.enum(consentClaims)

/** Which column (0-based) holds which field. */
export const attendanceMappingSchema = z.partialRecord(z.enum(attendanceFields), z.int().min(0).max(199))
export type AttendanceMapping = z.infer<typeof attendanceMappingSchema>

export const attendanceTotalsSchema = z.object({
  personCount: z.int().min(0),
  /** Whole minutes of everybody together. */
  minutes: z.int().min(0),
  questionCount: z.int().min(0),
  pollCount: z.int().min(0),
  leadCount: z.int().min(0)
})
export type AttendanceTotals = z.infer<typeof attendanceTotalsSchema>

/** A file of who watched an online event, on its way in. */
export const attendanceImportSchema = z.object({
  id: idSchema('import'),
  eventId: idSchema('event'),
  /** The part of the event it is about; null = the event as a whole. */
  sessionId: z.string().nullable(),
  fileName: z.string(),
  sizeBytes: z.int(),
  status: z.enum(['uploading', 'checked', 'committing', 'committed', 'undoing', 'undone']),
  layout: attendanceLayoutIdSchema.nullable(),
  totals: attendanceTotalsSchema.nullable(),
  /** People of the file who are counted and not kept, because nobody says that they agreed. */
  withoutConsentCount: z.int().min(0).nullable(),
  jobId: idSchema('job').nullable(),
  createdBy: z.string(),
  createdAt: instantSchema
})
export type AttendanceImport = z.infer<typeof attendanceImportSchema>

export const attendancePersonStatusSchema = z.enum(['new', 'changed', 'same', 'without-consent', 'withdrawn'])
export type AttendancePersonStatus = z.infer<typeof attendancePersonStatusSchema>
export const attendanceMatchSchema = z.enum(['earlier-file', 'registration', 'phone', 'mail', 'none'])
export type AttendanceMatch = z.infer<typeof attendanceMatchSchema>

/** What a file says, and what a commit would do with it. */
export const attendanceCheckSchema = z.object({
  layout: attendanceLayoutIdSchema,
  encoding: z.enum(['utf-8', 'gb18030', 'xlsx']),
  /** Header cells with up to 3 example values each. */
  columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()) })),
  mapping: attendanceMappingSchema,
  rowCount: z.int(),
  /** Rows of hosts and speakers, who are no audience. */
  hostRowCount: z.int(),
  totals: attendanceTotalsSchema,
  counts: z.record(attendancePersonStatusSchema, z.int()),
  matched: z.record(attendanceMatchSchema, z.int()),
  /** Nobody watched within a day of the event: it may be another event's file. */
  isOtherDay: z.boolean(),
  errorCount: z.int(),
  /** The first 100 of each. */
  errors: z.array(rowErrorSchema),
  people: z.array(
    z.object({
      rowNumbers: z.array(z.int()),
      name: z.string().nullable(),
      companyName: z.string().nullable(),
      minutes: z.int().nullable(),
      status: attendancePersonStatusSchema,
      match: attendanceMatchSchema
    })
  )
})
export type AttendanceCheck = z.infer<typeof attendanceCheckSchema>
