import { z } from 'zod'
import { idSchema } from './fields'
import { importFields } from './import'
import { keptReasons } from './kept-reasons'

/** What one import told an account that was there: the aliases it taught and the values it filled in where nothing was known. */
export const importChangeSchema = z.object({
  importId: idSchema('import'),
  accountId: idSchema('account'),
  aliases: z.array(z.string()),
  filled: z.partialRecord(z.enum(importFields), z.union([z.string(), z.number(), z.array(z.string())]))
})
export type ImportChange = z.infer<typeof importChangeSchema>

/** An account that undoing an import left as it is, wholly or in part, and why. */
export const importKeptSchema = z.object({
  importId: idSchema('import'),
  accountId: idSchema('account'),
  name: z.string(),
  /** created: the import made it; changed: the import told it something. */
  kind: z.enum(['created', 'changed']),
  reasons: z.array(z.enum(keptReasons)),
  /** What somebody has changed since, for one that was told something. */
  fields: z.array(z.enum(importFields))
})
export type ImportKept = z.infer<typeof importKeptSchema>
