import { idSchema, instantSchema } from '@shared/model/fields'
import { clientIdSchema, followUpActSchema, pursuitSchema } from '@shared/model/follow-up'
import { z } from 'zod'
import { defineContracts } from './define'

const entrySchema = z.strictObject({
  clientId: clientIdSchema,
  accountId: idSchema('account'),
  act: followUpActSchema,
  /** The device's clock when it was noted. */
  occurredAt: instantSchema
})
export type FollowUpEntry = z.infer<typeof entrySchema>

/** How sales stands with an account, for this caller. */
export const pursuitViewSchema = pursuitSchema
  .omit({ id: true, snoozes: true })
  .extend({ snoozedUntilOn: z.string().nullable(), verdict: z.enum(['good', 'bad']).nullable() })
export type PursuitView = z.infer<typeof pursuitViewSchema>

export const followUpsContracts = defineContracts({
  'followUps.record': {
    summary:
      'Takes down what this salesperson did, also hours later when there was no network: each entry once by its clientId. Per entry: recorded, duplicate, or rejected with a sentence. Of two entries about the same thing the later by occurredAt holds.',
    input: z.strictObject({
      entries: z.array(entrySchema).min(1).max(20),
      /** The device's clock when sending, to measure its offset. */
      clientNow: instantSchema
    }),
    output: z.object({
      results: z.array(z.object({ clientId: z.string(), status: z.enum(['recorded', 'duplicate', 'rejected']), reason: z.string().nullable() }))
    })
  },
  'followUps.pursuit': {
    summary:
      'How sales stands with an account: lead decision, whom to call, the last contact, this caller’s own snooze and their verdict on the listed profile’s live version.',
    input: z.strictObject({ accountId: idSchema('account') }),
    output: z.object({ pursuit: pursuitViewSchema, icpVersionId: idSchema('icpVersion').nullable(), isOneToOne: z.boolean() })
  }
})
