import { z } from 'zod'
import { idSchema, instantSchema } from './fields'

/** Long work in bounded steps: each step reads the cursor, does a batch, and saves the cursor. */
export const jobSchema = z.object({
  id: idSchema('job'),
  kind: z.enum([
    'publish-icp',
    'publish-scoring',
    'import-accounts',
    'import-deals',
    'undo-import',
    'undo-account-import',
    'import-attendance',
    'undo-attendance',
    'pull-live-leads',
    'name-statistics',
    'align-people',
    'pull-article-stats',
    'judge-outcomes',
    'keep-deal-states',
    'verify-scores',
    'try-model'
  ]),
  /** The version or import it works on, or what it counts. */
  subjectId: z.string(),
  /** cancelled: somebody stopped it; what it had found until then is not shown. */
  status: z.enum(['running', 'done', 'failed', 'cancelled']),
  cursor: z.string().nullable(),
  doneCount: z.int().min(0),
  totalCount: z.int().min(0),
  /** Until when one runner alone may take steps. */
  leaseUntil: instantSchema.nullable(),
  problem: z.string().nullable(),
  /** What the end of the work was, e.g. {created: 3627, duplicates: 600}. */
  summary: z.record(z.string(), z.number()).nullable(),
  createdBy: z.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema
})
export type Job = z.infer<typeof jobSchema>
