import { z } from 'zod'
import { codeSchema, idSchema, instantSchema, lineSchema } from './fields'

export const contentKindSchema = z.enum(['article', 'white-paper', 'case', 'pricing', 'video'])
export type ContentKind = z.infer<typeof contentKindSchema>

/** Something a prospect reads in the mini-program. */
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
  publishedAt: instantSchema
})
export type Content = z.infer<typeof contentSchema>
