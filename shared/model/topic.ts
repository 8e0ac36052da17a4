import { z } from 'zod'
import { idSchema, instantSchema, lineSchema } from './fields'

/** What contents are about and accounts are interested in; a competitor is a topic of its own (R003-47). */
export const topicSchema = z.object({
  id: idSchema('topic'),
  name: lineSchema(20),
  /** What somebody writes to an official account who means this topic; more specific than its name (R003-68). */
  keywords: z.array(lineSchema(20).min(2)).max(30),
  isCompetitor: z.boolean(),
  createdAt: instantSchema
})
export type Topic = z.infer<typeof topicSchema>
