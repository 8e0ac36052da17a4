import { codeSchema, idSchema } from '@shared/model/fields'
import { z } from 'zod'
import { shownContentSchema } from './content-fields'
import { defineContracts } from './define'

export const contentVisitsContracts = defineContracts({
  'contents.enter': {
    summary:
      'What a scanned scene leads to: the content and the entry code to name in touches. An ended code gives its content without entry; an unknown or garbled scene gives no content. Stores nothing.',
    input: z.strictObject({ scene: z.string().max(200) }),
    output: z.object({
      content: shownContentSchema.nullable(),
      entryCode: codeSchema.nullable(),
      problem: z.enum(['unknown', 'ended']).nullable()
    })
  },
  'contents.share': {
    summary:
      'The opaque code that this caller’s share of a content carries; the same each time. CONSENT_REQUIRED without consent to content analytics, NOT_FOUND for an unknown content.',
    input: z.strictObject({ contentId: idSchema('content') }),
    output: z.object({ shareCode: codeSchema })
  },
  'contents.download': {
    summary:
      'A URL of the content’s file for ten minutes, and the touch `download` of this caller. CONSENT_REQUIRED without consent, CONFLICT before name and company were given, NOT_FOUND without a file.',
    input: z.strictObject({ contentId: idSchema('content'), scene: z.int().nullable() }),
    output: z.object({ url: z.string(), name: z.string() })
  }
})
