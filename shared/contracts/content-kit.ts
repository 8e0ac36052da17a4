import { entryCodeSchema, entryPositionSchema } from '@shared/model/entry-code'
import { idSchema, lineSchema } from '@shared/model/fields'
import { z } from 'zod'
import { defineContracts } from './define'

const entryItemSchema = entryCodeSchema.pick({ id: true, code: true, position: true, campaign: true, subscribeTemplateId: true, createdAt: true, endsAt: true })
export type EntryItem = z.infer<typeof entryItemSchema>

export const contentKitContracts = defineContracts({
  'contents.makeKit': {
    summary:
      'The entry code of a content at a position, for a campaign or none; made at the first call, the same ever after (an ended one is taken up again). `scene` is the scene of its mini-program code, of the follow QR, and the menu key. NOT_FOUND for an unknown content.',
    input: z.strictObject({
      contentId: idSchema('content'),
      position: entryPositionSchema,
      campaign: lineSchema(40).nullable(),
      /** Undefined leaves it, null clears it. */
      subscribeTemplateId: z
        .string()
        .trim()
        .regex(/^[0-9A-Za-z_-]{10,64}$/, '模板 ID 由字母、数字、下划线组成，请从公众号后台完整复制')
        .nullable()
        .optional()
    }),
    output: z.object({ entry: entryItemSchema, scene: z.string().max(32) })
  },
  'contents.listEntries': {
    summary: 'The entry codes of a content, newest first; at most 100.',
    input: z.strictObject({ contentId: idSchema('content') }),
    output: z.object({ items: z.array(entryItemSchema) })
  },
  'contents.endEntry': {
    summary: 'Ends an entry code: it still leads to its content, and counts as no entry any more. NOT_FOUND for an unknown one.',
    input: z.strictObject({ entryId: idSchema('entryCode') }),
    output: entryItemSchema
  },
  'contents.drawCode': {
    summary:
      'A picture for an entry code, base64: the mini-program code, or the official account’s follow QR (permanent: asked of WeChat once). NOT_FOUND for an unknown code, CONFLICT with WeChat’s reason when WeChat refuses.',
    input: z.strictObject({ entryId: idSchema('entryCode'), kind: z.enum(['mini-program', 'follow']) }),
    output: z.object({ contentType: z.string(), base64: z.string() })
  }
})
