import { z } from 'zod'
import { appIdSchema } from './article-stat'

/** How WeChat encrypts what it pushes: not at all, beside the plain text, or only encrypted. */
export const pushModeSchema = z.enum(['plain', 'compatible', 'safe'])

/** An app of WeChat that pushes to us, as it may be shown: whether the secrets are there, never the secrets. */
export const officialAccountSchema = z.object({
  appId: appIdSchema,
  name: z.string(),
  kind: z.enum(['official-account', 'mini-program']),
  mode: pushModeSchema,
  hasToken: z.boolean(),
  hasEncodingAesKey: z.boolean(),
  /** What is missing before pushes can be taken, in Chinese; null when nothing is. */
  problem: z.string().nullable()
})
export type OfficialAccount = z.infer<typeof officialAccountSchema>
