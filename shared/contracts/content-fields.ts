import { contentFileSchema, contentKindSchema, contentSchema } from '@shared/model/content'
import { contentAudiences, contentFormats, contentStages } from '@shared/model/content-words'
import { idSchema, lineSchema } from '@shared/model/fields'
import { z } from 'zod'

/** What somebody writes of a content. */
export const contentFields = {
  kind: contentKindSchema,
  title: lineSchema(80),
  summary: lineSchema(200),
  paragraphs: z.array(lineSchema(2000)).min(1).max(60),
  author: lineSchema(40),
  isHighValue: z.boolean(),
  articleUrl: z.url().nullable()
}

/** What describes it, and may be left out. */
export const contentExtras = {
  topicIds: z.array(idSchema('topic')).max(10).optional(),
  format: z.enum(contentFormats).optional(),
  stages: z.array(z.enum(contentStages)).max(4).optional(),
  audiences: z.array(z.enum(contentAudiences)).max(6).optional(),
  hasForm: z.boolean().optional(),
  file: z.strictObject(contentFileSchema.shape).nullable().optional()
}

/** Of a file its readers see name and size; where it lies stays on the server. */
const shownFileSchema = contentFileSchema.omit({ fileId: true })
export const shownContentSchema = contentSchema.extend({
  file: shownFileSchema.nullable().default(null),
  /** Where a video plays from, for two hours. */
  videoUrl: z.string().nullable().default(null)
})
export type ShownContent = z.infer<typeof shownContentSchema>

export const contentListItemSchema = shownContentSchema.omit({ paragraphs: true, videoUrl: true })
export type ContentListItem = z.infer<typeof contentListItemSchema>
