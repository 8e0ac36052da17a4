import { z } from 'zod'
import { daySchema, idSchema, instantSchema } from './fields'
import { problemReasons } from './problem-reasons'

/** What came in and was refused, or was kept and does not count: one per reason and day, with an example and how often. */
export const problemSchema = z.object({
  id: idSchema('problem'),
  reason: z.enum(problemReasons),
  day: daySchema,
  count: z.int().min(1),
  /** One case, without anything personal in it. */
  example: z.string().max(200),
  firstAt: instantSchema,
  lastAt: instantSchema,
  /** When somebody had seen enough of it; what comes later shows it again. */
  dismissedAt: instantSchema.nullable()
})
export type Problem = z.infer<typeof problemSchema>
