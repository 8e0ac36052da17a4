import { z } from 'zod'
import { amountUnits } from './amount-units'
import { idSchema, instantSchema } from './fields'

/** Columns an account file may have; 'legalName' is required. */
export const importFields = [
  'legalName',
  'shortName',
  'stockCode',
  'unifiedSocialCreditCode',
  'website',
  'industry',
  'region',
  'ownership',
  'board',
  'listedOn',
  'employeeCount',
  'annualRevenueCny',
  'technologies'
] as const
export type ImportField = (typeof importFields)[number]

/** Columns a file of deals may have; 'accountName' and 'stage' are required. */
export const dealImportFields = [
  'accountName',
  'stage',
  'externalId',
  'dealName',
  'openedOn',
  'closedOn',
  'amount',
  'product',
  'ownerName',
  'reason',
  'renewalOn'
] as const
export type DealImportField = (typeof dealImportFields)[number]
export type AnyImportField = ImportField | DealImportField

export const importKindSchema = z.enum(['accounts', 'deals'])
export type ImportKind = z.infer<typeof importKindSchema>

/** What a plain number in a column of amounts counts. */
export const amountUnitSchema = z.enum(amountUnits)

/** Which column (0-based) holds which field. */
export const columnMappingSchema = z.partialRecord(z.enum([...importFields, ...dealImportFields]), z.int().min(0).max(199))
export type ColumnMapping = z.infer<typeof columnMappingSchema>

export const rowErrorSchema = z.object({ rowNumber: z.int().min(1), column: z.string(), value: z.string(), message: z.string() })
export type RowError = z.infer<typeof rowErrorSchema>

/** A file on its way in; those of before deals could be imported are without kind and unit. */
export const accountImportSchema = z.object({
  id: idSchema('import'),
  kind: importKindSchema.default('accounts'),
  fileName: z.string(),
  sizeBytes: z.int(),
  fileId: z.string(),
  status: z.enum(['uploading', 'checked', 'committing', 'committed', 'undoing', 'undone']),
  jobId: idSchema('job').nullable(),
  createdBy: z.string(),
  createdAt: instantSchema,
  /** When its last row was written; null before, and for those of before it was kept. */
  committedAt: instantSchema.nullable().default(null)
})
export type AccountImport = z.infer<typeof accountImportSchema>
