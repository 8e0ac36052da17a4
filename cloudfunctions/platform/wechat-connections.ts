import { z } from 'zod'

/** 43 letters and digits, of which WeChat makes the 32 bytes of an AES key. */
const aesKeySchema = z.string().regex(/^[0-9A-Za-z+/]{43}$/)

const connectionSchema = z.strictObject({
  appId: z.string().regex(/^[0-9A-Za-z_-]{4,40}$/),
  name: z.string().min(1).max(40),
  kind: z.enum(['official-account', 'mini-program']).default('official-account'),
  /** gh_…: by it a push of the cloud's own message push is told apart. */
  originalId: z.string().min(1).max(40).optional(),
  /** Anything weaker than this is refused. */
  mode: z.enum(['plain', 'compatible', 'safe']).default('safe'),
  token: z.string().min(3).max(32).optional(),
  encodingAesKey: aesKeySchema.optional()
})
export type WechatConnection = z.output<typeof connectionSchema>

/** Parses a variable that holds JSON. */
export const jsonIn = (text: string, context: z.core.$RefinementCtx): unknown => {
  try {
    return JSON.parse(text)
  } catch {
    context.addIssue({ code: 'custom', message: 'not JSON' })
    return z.NEVER
  }
}

/** One variable for all of them: JSON, a list, each {appId, name, kind, originalId, mode, token, encodingAesKey}. */
export const connectionsSchema = z.string().default('[]').transform(jsonIn).pipe(z.array(connectionSchema).max(20))
