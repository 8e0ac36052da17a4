import { daySchema, idSchema, instantSchema, lineSchema } from '@shared/model/fields'
import { touchpointKindSchema } from '@shared/model/touchpoint'
import { avoidReasonSchema, holdReasonSchema, journeyReasonSchema, journeyStageSchema, negativeReasonSchema, ringSchema } from '@shared/model/watch'
import { z } from 'zod'
import { defineContracts } from './define'

export const accountStandingViewSchema = z.object({
  ring: ringSchema,
  avoid: z.object({ reason: avoidReasonSchema, note: z.string(), by: z.string() }).nullable(),
  /** null when there is none or it has ended; the day (YYYY-MM-DD) on which it ends. */
  hold: z.object({ reason: holdReasonSchema, until: daySchema, by: z.string() }).nullable(),
  negative: z.object({ reason: negativeReasonSchema, by: z.string() }).nullable(),
  owner: z.object({ memberId: idSchema('member'), name: z.string() }).nullable(),
  isMine: z.boolean(),
  /** Why the account raises no alert now. */
  silence: z.enum(['negative', 'on-hold', 'avoid']).nullable(),
  marketingPausedUntil: instantSchema.nullable(),
  openAlertId: idSchema('alert').nullable(),
  stage: z.object({
    stage: journeyStageSchema,
    ruleStage: journeyStageSchema,
    reason: journeyReasonSchema,
    evidence: z.object({ kind: touchpointKindSchema, date: daySchema }).nullable(),
    /** The day on which the rule no longer holds unless something happens. */
    holdsUntil: daySchema.nullable(),
    override: z.object({ reason: z.string(), until: daySchema, by: z.string() }).nullable()
  })
})
export type AccountStandingView = z.infer<typeof accountStandingViewSchema>

const accountInput = { accountId: idSchema('account') }

export const standingContracts = defineContracts({
  'accounts.standing': {
    summary:
      'What our people decided about an account (ring, hold, negative mark, owner), where it stands in the journey now and why. NOT_FOUND for an unknown id.',
    input: z.strictObject(accountInput),
    output: accountStandingViewSchema
  },
  'accounts.setRing': {
    summary: 'Places an account in a ring; to avoid one needs a reason of the list and a note. NOT_FOUND for an unknown id.',
    input: z
      .strictObject({ ...accountInput, ring: ringSchema, avoidReason: avoidReasonSchema.optional(), note: lineSchema(200).optional() })
      .refine(({ ring, avoidReason, note }) => ring !== 'avoid' || (avoidReason !== undefined && note !== undefined), {
        message: '归为“避开”要选原因并写一句说明',
        path: ['avoidReason']
      }),
    output: accountStandingViewSchema
  },
  'accounts.setHold': {
    summary:
      'Puts an account on hold until a day (exclusive, at most a year ahead), or takes the hold off (null). It ends by itself. NOT_FOUND for an unknown id.',
    input: z.strictObject({ ...accountInput, hold: z.strictObject({ reason: holdReasonSchema, until: daySchema }).nullable() }),
    output: accountStandingViewSchema
  },
  'accounts.setNegative': {
    summary: 'Marks an account as one that never raises an alert, with the reason, or takes the mark off (null). NOT_FOUND for an unknown id.',
    input: z.strictObject({ ...accountInput, reason: negativeReasonSchema.nullable() }),
    output: accountStandingViewSchema
  },
  'accounts.assignOwner': {
    summary:
      'Says who looks after an account and gets its alerts; “me” = the caller, null = all sales. A salesperson may take an account that nobody has, or give back their own; a lead or administrator may assign anybody. CONFLICT when somebody else has it.',
    input: z.strictObject({ ...accountInput, memberId: z.union([idSchema('member'), z.literal('me')]).nullable() }),
    output: accountStandingViewSchema
  },
  'accounts.overrideStage': {
    summary:
      'Sets the stage by hand until a day (exclusive, within the longest override of the settings), with a reason; null goes back to the rules. NOT_FOUND for an unknown id.',
    input: z.strictObject({ ...accountInput, override: z.strictObject({ stage: journeyStageSchema, reason: lineSchema(200), until: daySchema }).nullable() }),
    output: accountStandingViewSchema
  }
})
