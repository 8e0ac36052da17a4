import { z } from 'zod'
import { entryPositions } from './content-words'
import { codeSchema, idSchema, instantSchema, lineSchema } from './fields'

export const entryPositionSchema = z.enum(entryPositions)

/** Through which position and campaign a touch came. */
export const touchEntrySchema = z.object({ position: entryPositionSchema, campaign: z.string().nullable() })
export type TouchEntry = z.infer<typeof touchEntrySchema>

/** One place at which a content is offered. Its code says nothing by itself: what it means stands here, and no person or company is in it. */
export const entryCodeSchema = z.object({
  id: idSchema('entryCode'),
  /** In card paths, scenes of codes, menu keys. */
  code: codeSchema,
  contentId: idSchema('content'),
  position: entryPositionSchema,
  campaign: lineSchema(40).nullable(),
  /** The subscribe template asked for at this place: one template per topic or campaign, since WeChat's event does not name the article. */
  subscribeTemplateId: z.string().nullable(),
  /** The permanent follow QR of the official account, once drawn. */
  followQr: z.object({ ticket: z.string(), url: z.string() }).nullable(),
  createdBy: idSchema('member'),
  createdAt: instantSchema,
  /** From then on it leads to the content, and counts as no entry. */
  endsAt: instantSchema.nullable()
})
export type EntryCode = z.infer<typeof entryCodeSchema>
