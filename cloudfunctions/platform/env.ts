import { z } from 'zod'
import { channelsAccountSchema } from './channels-api'
import { connectionsSchema, jsonIn } from './wechat-connections'

const envSchema = z.object({
  /** The openid that is an administrator before anybody was invited. */
  BOOTSTRAP_ADMIN_OPENID: z.string().min(1).optional(),
  /** The apps of WeChat that push to function wechat, with their secrets; only that function needs it. */
  WECHAT_CONNECTIONS: connectionsSchema,
  /** Keys the hashes of phone numbers and addresses; never changed once contacts are stored. */
  CONTACT_HASH_SECRET: z.string().min(1).default('bullseye-trial'),
  /** Where letters go: kept in the collection outbox, or nowhere. */
  MAIL: z.enum(['outbox', 'off']).default('off'),
  /** Where group robots are on a trial machine; never set in the cloud. */
  TRIAL_ROBOT_ORIGIN: z
    .string()
    .regex(/^http:\/\/127\.0\.0\.1:\d+$/)
    .optional(),
  /** The Channels assistant's app, JSON {appId, secret}; only function jobs needs it. */
  CHANNELS_ACCOUNT: z.string().transform(jsonIn).pipe(channelsAccountSchema).optional(),
  /** Where WeChat's own address is on a trial machine; never set in the cloud. */
  TRIAL_WECHAT_ORIGIN: z
    .string()
    .regex(/^http:\/\/127\.0\.0\.1:\d+$/)
    .optional(),
  /** The template of the message before an event (thing1 what, time2 when, thing3 where); without it nobody is offered one. */
  EVENT_REMINDER_TEMPLATE: z.string().min(1).max(64).optional(),
  LOG_LEVEL: z.enum(['debug', 'info', 'warn', 'error', 'silent']).default('info')
})
export type Env = z.output<typeof envSchema>

let parsed: Env | null = null

/** Returns the settings of this deployment, parsed once; a wrong one stops the function with a list of what is wrong. */
export const readEnv = (): Env => {
  parsed ??= envSchema.parse(process.env)
  return parsed
}
