import { attendanceCheckSchema, attendanceImportSchema, attendanceMappingSchema, consentClaimSchema } from '@shared/model/attendance-file'
import { idSchema } from '@shared/model/fields'
import { z } from 'zod'
import { defineContracts } from './define'

const readingSchema = { importId: idSchema('import'), mapping: attendanceMappingSchema.optional(), consentClaim: consentClaimSchema.default('known-only') }

export const attendanceContracts = defineContracts({
  'attendance.start': {
    summary:
      'Opens an import of a file of who watched an event, or one of its sessions, and says where to upload it (at most 10 MB; CSV or XLSX). TOO_LARGE, BAD_FILE for another kind of file, CONFLICT before the event has begun or a year after it, NOT_FOUND.',
    input: z.strictObject({
      eventId: idSchema('event'),
      sessionId: z.string().max(20).nullable().default(null),
      fileName: z.string().trim().min(1).max(200),
      sizeBytes: z.int().min(1)
    }),
    output: z.object({
      importId: idSchema('import'),
      cloudPath: z.string(),
      upload: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) })
    })
  },
  'attendance.check': {
    summary:
      'Reads the uploaded file and says what a commit would do, without doing it. Without a mapping the layout is found by its columns. People nobody has consent of are counted and not kept. BAD_FILE for what cannot be read at all, NOT_FOUND before the upload has arrived.',
    input: z.strictObject(readingSchema),
    output: attendanceCheckSchema
  },
  'attendance.commit': {
    summary: 'Starts the job that keeps what the file tells of each person; the same call again answers with the same job. CONFLICT before a check.',
    input: z.strictObject(readingSchema),
    output: z.object({ jobId: idSchema('job') })
  },
  'attendance.undo': {
    summary: 'Starts the job after which everything is as if the file had never been imported. CONFLICT while it is not committed.',
    input: z.strictObject({ importId: idSchema('import') }),
    output: z.object({ jobId: idSchema('job') })
  },
  'attendance.list': {
    summary: 'The newest 20 files of an event, newest first.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: z.object({ items: z.array(attendanceImportSchema) })
  }
})
