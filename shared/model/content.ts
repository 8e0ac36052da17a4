import { z } from 'zod'
import { contentAudiences, contentFormats, contentStages } from './content-words'
import { touchEntrySchema } from './entry-code'
import { codeSchema, dayNumberSchema, idSchema, instantSchema, lineSchema } from './fields'

export const contentKindSchema = z.enum(['article', 'white-paper', 'case', 'pricing', 'video'])
export type ContentKind = z.infer<typeof contentKindSchema>

/** A file that belongs to a content, in the environment's storage. */
export const contentFileSchema = z.object({ fileId: z.string().max(400), name: lineSchema(80), sizeBytes: z.int().min(1) })

/** Something a prospect reads in the mini-program. What was added later has a default: older documents are without it. */
export const contentSchema = z.object({
  id: idSchema('content'),
  /** In the card path of an article: pages/c/index?a=<code>. */
  code: codeSchema,
  kind: contentKindSchema,
  title: lineSchema(80),
  summary: lineSchema(200),
  paragraphs: z.array(lineSchema(2000)).min(1).max(60),
  author: lineSchema(40),
  /** Pricing, product and case pages say more than an article (R001-11). */
  isHighValue: z.boolean(),
  articleUrl: z.url().nullable(),
  topicIds: z.array(idSchema('topic')).max(10).default([]),
  format: z.enum(contentFormats).default('text'),
  stages: z.array(z.enum(contentStages)).max(4).default([]),
  audiences: z.array(z.enum(contentAudiences)).max(6).default([]),
  /** Whether the page asks who is reading, in a form; the text is never behind it. */
  hasForm: z.boolean().default(false),
  /** To download after the form, or to play when the content is a video. */
  file: contentFileSchema.nullable().default(null),
  publishedAt: instantSchema
})
export type Content = z.infer<typeof contentSchema>

/** One person who opened one content: what "who opened it in the last days" is counted from. */
export const contentReaderSchema = z.object({
  contentId: idSchema('content'),
  personId: idSchema('person'),
  /** The last day it was opened. */
  openedDay: dayNumberSchema,
  /** Through what it was last opened, if a code said so. */
  entry: touchEntrySchema.nullable()
})
export type ContentReader = z.infer<typeof contentReaderSchema>

/** The opaque code in what a person shares of a content; only here it says whose it is. */
export const shareLinkSchema = z.object({
  id: idSchema('shareLink'),
  code: codeSchema,
  contentId: idSchema('content'),
  personId: idSchema('person'),
  /** Colleagues share as well; what they stir up is no engagement. */
  memberId: idSchema('member')
})
export type ShareLink = z.infer<typeof shareLinkSchema>
