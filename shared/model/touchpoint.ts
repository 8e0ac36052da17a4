import { z } from 'zod'
import { touchEntrySchema } from './entry-code'
import { excludedReasonSchema } from './excluded-reason'
import { dayNumberSchema, idSchema, instantSchema } from './fields'
import { identityLevelSchema } from './person'

/** The event catalogue. What staff do toward a customer is no touchpoint but a follow-up. */
export const touchpointKinds = [
  'mp_enter',
  'content_view',
  'content_view_deep',
  'high_value_view',
  'article_open_intent',
  'live_open_intent',
  'live_reserve',
  'event_register',
  'download',
  'oa_follow',
  'oa_unfollow',
  'oa_menu',
  'oa_keyword',
  'oa_subscribe_topic',
  'unsubscribe_topic',
  'qr_scan',
  'live_lead_form',
  'webinar_attend',
  'webinar_question',
  'webinar_poll',
  'event_attend',
  'booth_interest',
  'share_in_group',
  'colleague_opened',
  'demo_request',
  'contact_request',
  'said_no_interest'
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
  /** The position and campaign of the code through which the visit came. */
  entry: touchEntrySchema.nullable().default(null),
  /** The device's time corrected by its measured offset, never later than receivedAt. */
  occurredAt: instantSchema,
  receivedAt: instantSchema,
  day: dayNumberSchema,
  identityLevel: identityLevelSchema,
  excludedReason: excludedReasonSchema.nullable(),
  /** Whether the touch itself was to be excluded or everything of its person; the latter counts again when the person does. */
  excludedBy: z.enum(['touch', 'person']).nullable().optional(),
  /** The reason that a colleague has lifted, kept so that the review can show it and take it back. */
  restoredReason: excludedReasonSchema.nullable().optional(),
  /** The app of WeChat it happened in: what one official account collects is used for that account only (wechat.md, data rule). */
  sourceAppId: z.string().nullable().optional(),
  /** How much, in the kind's own unit: minutes of a webinar, interest at a booth 1–3; null = not known, missing in old documents. */
  quantity: z.number().min(0).nullable().optional(),
  /** What the subject was about when it was touched; missing in old documents. */
  topicIds: z.array(idSchema('topic')).max(20).optional()
})
export type Touchpoint = z.infer<typeof touchpointSchema>
