import { z } from 'zod'
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
export const importFieldSchema = z.enum(importFields)
export type ImportField = z.infer<typeof importFieldSchema>

/** Which column (0-based) holds which field. */
export const columnMappingSchema = z.partialRecord(importFieldSchema, z.int().min(0).max(199))
export type ColumnMapping = z.infer<typeof columnMappingSchema>

export const rowErrorSchema = z.object({ rowNumber: z.int().min(1), column: z.string(), value: z.string(), message: z.string() })
export type RowError = z.infer<typeof rowErrorSchema>

export const accountImportSchema = z.object({
  id: idSchema('import'),
  fileName: z.string(),
  sizeBytes: z.int(),
  fileId: z.string(),
  status: z.enum(['uploading', 'checked', 'committing', 'committed']),
  jobId: idSchema('job').nullable(),
  createdBy: z.string(),
  createdAt: instantSchema
})
export type AccountImport = z.infer<typeof accountImportSchema>
