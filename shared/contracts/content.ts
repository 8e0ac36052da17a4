import { contentKindSchema, contentSchema } from '@shared/model/content'
import { codeSchema, lineSchema } from '@shared/model/fields'
import { z } from 'zod'
import { defineContracts } from './define'

const contentListItemSchema = contentSchema.omit({ paragraphs: true })
export type ContentListItem = z.infer<typeof contentListItemSchema>

export const contentContracts = defineContracts({
  'contents.list': {
    summary: 'What there is to read, newest first; at most 100. Anyone may call it.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(contentListItemSchema) })
  },
  'contents.get': {
    summary: 'One content by the code of its card path; stores nothing of the reader. NOT_FOUND for an unknown code.',
    input: z.strictObject({ code: codeSchema }),
    output: contentSchema
  },
  'contents.create': {
    summary: 'Publishes a content and returns it with the code for its card path (pages/c/index?a=<code>).',
    input: z.strictObject({
      kind: contentKindSchema,
      title: lineSchema(80),
      summary: lineSchema(200),
      paragraphs: z.array(lineSchema(2000)).min(1).max(60),
      author: lineSchema(40),
      isHighValue: z.boolean(),
      articleUrl: z.url().nullable()
    }),
    output: contentSchema
  }
})
