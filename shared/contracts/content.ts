import { codeSchema, idSchema, lineSchema } from '@shared/model/fields'
import { z } from 'zod'
import { contentExtras, contentFields, contentListItemSchema, shownContentSchema } from './content-fields'
import { defineContracts } from './define'

export const contentContracts = defineContracts({
  'contents.list': {
    summary: 'What there is to read, newest first; at most 100. Anyone may call it.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(contentListItemSchema) })
  },
  'contents.get': {
    summary: 'One content by the code of its card path; stores nothing of the reader. NOT_FOUND for an unknown code.',
    input: z.strictObject({ code: codeSchema }),
    output: shownContentSchema
  },
  'contents.create': {
    summary: 'Publishes a content and returns it with the code for its card path (pages/c/index?a=<code>).',
    input: z.strictObject({ ...contentFields, ...contentExtras }),
    output: shownContentSchema
  },
  'contents.update': {
    summary:
      'Changes what is given of a content and returns it; the code stays. NOT_FOUND for an unknown content, BAD_FILE for a file that was not uploaded for a content.',
    input: z.strictObject({ contentId: idSchema('content'), ...z.strictObject(contentFields).partial().shape, ...contentExtras }),
    output: shownContentSchema
  },
  'contents.openUpload': {
    summary:
      'Says where a file for a content (white paper, report, template, video; at most 50 MB) may be put. BAD_FILE for another kind of file, TOO_LARGE above the limit.',
    input: z.strictObject({ fileName: lineSchema(80), sizeBytes: z.int().min(1) }),
    output: z.object({ fileId: z.string(), cloudPath: z.string(), upload: z.object({ url: z.string(), headers: z.record(z.string(), z.string()) }) })
  }
})
