import { z } from 'zod'
import { idSchema, instantSchema, lineSchema } from './fields'

/** What two people, or two accounts, have in common; shown to whoever decides whether they are one. */
export const mergeEvidenceSchema = z.enum(['phone', 'mail', 'unionid', 'credit-code', 'name', 'website'])
export type MergeEvidence = z.infer<typeof mergeEvidenceSchema>

/** One merge, kept for ever: who, when, why, and what has to go back when it is undone. */
export const mergeSchema = z.object({
  id: idSchema('merge'),
  kind: z.enum(['person', 'account']),
  keeperId: z.string(),
  loserId: z.string(),
  /** The colleague's name, or the rule that merged. */
  mergedBy: z.string(),
  mergedAt: instantSchema,
  reason: lineSchema(120),
  undoneBy: z.string().nullable(),
  undoneAt: instantSchema.nullable(),
  /** For accounts: keys, memberships and fits as they were. */
  moved: z.record(z.string(), z.unknown()).nullable()
})
export type Merge = z.infer<typeof mergeSchema>
