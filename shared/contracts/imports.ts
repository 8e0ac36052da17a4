import { idSchema } from '@shared/model/fields'
import { accountImportSchema, columnMappingSchema, rowErrorSchema } from '@shared/model/import'
import { z } from 'zod'
import { defineContracts } from './define'

const dryRunSchema = z.object({
  encoding: z.enum(['utf-8', 'gb18030']),
  /** Header cells with up to 3 example values each. */
  columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()) })),
  mapping: columnMappingSchema,
  rowCount: z.int(),
  newCount: z.int(),
  /** Rows whose company is already an account, or stands earlier in the same file. */
  duplicateCount: z.int(),
  errorCount: z.int(),
  /** The first 100 of each. */
  errors: z.array(rowErrorSchema),
  duplicates: z.array(z.object({ rowNumber: z.int(), legalName: z.string(), reason: z.enum(['existing', 'in-file']) }))
})
export type ImportDryRun = z.infer<typeof dryRunSchema>

export const importsContracts = defineContracts({
  'imports.start': {
    summary:
      'Opens an import and says where to upload the file (at most 10 MB, CSV). TOO_LARGE for a bigger one, BAD_FILE for a name that is not .csv or .txt.',
    input: z.strictObject({ fileName: z.string().trim().min(1).max(200), sizeBytes: z.int().min(1) }),
    output: z.object({
      importId: idSchema('import'),
      cloudPath: z.string(),
      /** For a plain HTTP PUT of the bytes; the mini-program uploads to cloudPath through the platform instead. */
      upload: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) })
    })
  },
  'imports.dryRun': {
    summary:
      'Reads the uploaded file and says what a commit would do, without doing it; without a mapping the columns are guessed from their names. BAD_FILE when it is no CSV or has no column for the company name, NOT_FOUND before the upload has arrived.',
    input: z.strictObject({ importId: idSchema('import'), mapping: columnMappingSchema.optional() }),
    output: dryRunSchema
  },
  'imports.commit': {
    summary: 'Starts the job that writes the rows that are new and without error; the same call again answers with the same job. CONFLICT before a dry run.',
    input: z.strictObject({ importId: idSchema('import'), mapping: columnMappingSchema }),
    output: z.object({ jobId: idSchema('job') })
  },
  'imports.list': {
    summary: 'The newest 20 imports, newest first.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(accountImportSchema) })
  }
})
