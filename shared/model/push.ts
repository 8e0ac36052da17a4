import { z } from 'zod'
import { appIdSchema } from './article-stat'
import { idSchema, instantSchema } from './fields'

/** A value of a message: XML knows only text, and so does what becomes of JSON. */
export type MessageValue = string | MessageValue[] | { [name: string]: MessageValue }
export interface PushMessage {
  [name: string]: MessageValue
}

/** What WeChat pushed, kept as it came until its effect is in; afterwards only that it came, so that it counts once. */
export const pushSchema = z.object({
  id: idSchema('push'),
  appId: appIdSchema,
  /** Of whom it tells; null once folded. */
  personId: idSchema('person').nullable(),
  /** The message as JSON; null once folded. */
  raw: z.string().nullable(),
  status: z.enum(['waiting', 'folded', 'failed']),
  /** What came of it, a word for the log. */
  outcome: z.string().nullable(),
  tryCount: z.int().min(0),
  leaseUntil: instantSchema.nullable(),
  receivedAt: instantSchema
})
export type Push = z.infer<typeof pushSchema>
