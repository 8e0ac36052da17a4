import { z } from 'zod'
import { instantSchema } from './fields'

const countSchema = z.int().min(0).max(1_000_000_000).nullable()

/** What the Channels assistant shows of a live: counts, never who. */
export const liveCountsSchema = z.object({
  viewerCount: countSchema,
  peakViewerCount: countSchema,
  likeCount: countSchema,
  commentCount: countSchema,
  shareCount: countSchema
})
export type LiveCounts = z.infer<typeof liveCountsSchema>

/** What WeChat tells of the forms shown in a live. */
export const liveFormCountsSchema = z.object({ audienceCount: z.int(), exposureCount: z.int(), clickCount: z.int(), leadCount: z.int() })
export type LiveFormCounts = z.infer<typeof liveFormCountsSchema>

export const liveNumbersSchema = z.object({
  /** As a colleague copied them; null = not yet. */
  byHand: liveCountsSchema.extend({ savedAt: instantSchema, savedBy: z.string() }).nullable(),
  /** As WeChat told; null = not pulled. */
  forms: liveFormCountsSchema.extend({ pulledAt: instantSchema }).nullable()
})
export type LiveNumbers = z.infer<typeof liveNumbersSchema>

/** A visitor's reservation of a Channels live, once per notice. */
export interface LiveReservation {
  id: string
  personId: string
  eventId: string
  noticeId: string
  /** WeChat said that they accepted; false = it said nothing. */
  isConfirmed: boolean
  reservedAt: string
}
