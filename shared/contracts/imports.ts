import { idSchema, instantSchema } from '@shared/model/fields'
import { accountImportSchema, amountUnitSchema, columnMappingSchema, importKindSchema, rowErrorSchema } from '@shared/model/import'
import { importLookalikeSchema, lookalikeChoicesSchema } from '@shared/model/import-lookalike'
import { importKeptSchema } from '@shared/model/import-undo'
import { z } from 'zod'
import { defineContracts } from './define'

const dryRunSchema = z.object({
  encoding: z.enum(['utf-8', 'gb18030']),
  /** Header cells with up to 3 example values each. */
  columns: z.array(z.object({ name: z.string(), examples: z.array(z.string()) })),
  mapping: columnMappingSchema,
  amountUnit: amountUnitSchema,
  rowCount: z.int(),
  newCount: z.int(),
  /** Deals that are there already and read differently now; 0 for accounts. */
  changedCount: z.int(),
  /** Rows that are there already, or stand earlier in the same file. */
  duplicateCount: z.int(),
  errorCount: z.int(),
  /** Accounts only: rows that are probably, and rows that may be, an account that is there under another name. */
  probableCount: z.int(),
  unsureCount: z.int(),
  /** The first 100 of each. */
  errors: z.array(rowErrorSchema),
  duplicates: z.array(z.object({ rowNumber: z.int(), legalName: z.string(), reason: z.enum(['existing', 'same-code', 'in-file']) })),
  lookalikes: z.array(importLookalikeSchema)
})
export type ImportDryRun = z.infer<typeof dryRunSchema>

export const importsContracts = defineContracts({
  'imports.start': {
    summary:
      'Opens an import and says where to upload the file (at most 10 MB, CSV). TOO_LARGE for a bigger one, BAD_FILE for a name that is not .csv or .txt.',
    input: z.strictObject({ kind: importKindSchema.default('accounts'), fileName: z.string().trim().min(1).max(200), sizeBytes: z.int().min(1) }),
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
    input: z.strictObject({ importId: idSchema('import'), mapping: columnMappingSchema.optional(), amountUnit: amountUnitSchema.optional() }),
    output: dryRunSchema
  },
  'imports.commit': {
    summary:
      'Starts the job that writes the rows that are new and without error; the same call again answers with the same job. Rows that look like accounts are merged, left out or made anew as `choices` says, all made anew without it. CONFLICT before a dry run, and while nothing is said of a row that looks like an account.',
    input: z.strictObject({
      importId: idSchema('import'),
      mapping: columnMappingSchema,
      amountUnit: amountUnitSchema.default('cny'),
      choices: lookalikeChoicesSchema.optional()
    }),
    output: z.object({ jobId: idSchema('job') })
  },
  'imports.undo': {
    summary:
      'Starts the job that takes an import back. Of deals: those it made go; deals it found and changed stay as they are. Of accounts, within settings.imports.undoHours of its end: accounts it made that nobody has touched since go, values it filled in are unknown again where nobody changed them, aliases it taught go; imports.kept names the rest. CONFLICT for one that is not committed, and when it is too late.',
    input: z.strictObject({ importId: idSchema('import') }),
    output: z.object({ jobId: idSchema('job') })
  },
  'imports.kept': {
    summary: 'What undoing an import of accounts could not take back, page by page, with the reasons and the fields changed since; empty before.',
    input: z.strictObject({ importId: idSchema('import'), cursor: z.string().max(200).optional(), limit: z.int().min(1).max(100).default(50) }),
    output: z.object({ items: z.array(importKeptSchema.omit({ importId: true })), nextCursor: z.string().nullable() })
  },
  'imports.list': {
    summary: 'The newest 20 imports, newest first; `undoUntil` is for committed imports of accounts.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(accountImportSchema.extend({ canUndo: z.boolean(), undoUntil: instantSchema.nullable() })) })
  }
})
