import { z } from 'zod'
import { idSchema, instantSchema } from './fields'

/** Two people, or two accounts, that a colleague said are not one: kept with who said so, also after it was taken back. */
export const dismissalSchema = z.object({
  id: idSchema('dismissal'),
  kind: z.enum(['person', 'account']),
  /** Both ids, the smaller first. */
  pairIds: z.tuple([z.string(), z.string()]),
  dismissedBy: z.string(),
  dismissedAt: instantSchema,
  undoneBy: z.string().nullable(),
  undoneAt: instantSchema.nullable()
})
export type Dismissal = z.infer<typeof dismissalSchema>
