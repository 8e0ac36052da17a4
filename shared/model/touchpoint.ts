import { z } from 'zod'
import { dayNumberSchema, idSchema, instantSchema } from './fields'
import { identityLevelSchema } from './person'

/** The event catalogue of wechat.md, as far as this app records it. */
export const touchpointKinds = [
  'mp_enter',
  'content_view',
  'content_view_deep',
  'high_value_view',
  'article_open_intent',
  'live_open_intent',
  'live_reserve',
  'event_register'
] as const
export const touchpointKindSchema = z.enum(touchpointKinds)
export type TouchpointKind = z.infer<typeof touchpointKindSchema>

/** One recorded interaction, never edited and without points: points are the scoring model's. */
export const touchpointSchema = z.object({
  id: idSchema('touchpoint'),
  personId: idSchema('person'),
  kind: touchpointKindSchema,
  /** The content or event touched. */
  subjectId: z.string(),
  subjectTitle: z.string(),
  /** Launch scene of the visit it belongs to. */
  scene: z.int().nullable(),
  /** The device's time corrected by its measured offset, never later than receivedAt. */
  occurredAt: instantSchema,
  receivedAt: instantSchema,
  day: dayNumberSchema,
  identityLevel: identityLevelSchema,
  excludedReason: z.enum(['staff', 'crawler']).nullable()
})
export type Touchpoint = z.infer<typeof touchpointSchema>
