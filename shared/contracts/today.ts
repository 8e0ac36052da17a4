import { idSchema, scoreSchema } from '@shared/model/fields'
import { touchpointKindSchema } from '@shared/model/touchpoint'
import { z } from 'zod'
import { accountListItemSchema } from './accounts'
import { defineContracts } from './define'
import { pursuitViewSchema } from './follow-ups'

export const todayReasonSchema = z.object({
  kind: touchpointKindSchema,
  peopleCount: z.int().min(1),
  name: z.string().nullable(),
  subjectTitle: z.string(),
  /** Whole days since it last happened: 0 = today. */
  daysAgo: z.int().min(0)
})

export const todayItemSchema = z.object({
  account: accountListItemSchema,
  trend: z.enum(['up', 'steady', 'down']),
  /** The engagement score at the end of the day a week ago; null = nobody had counted then. */
  scoreBefore: scoreSchema.nullable(),
  /** At most two clauses; none when nothing happened lately. */
  reasons: z.array(todayReasonSchema).max(2),
  pursuit: pursuitViewSchema,
  icpVersionId: idSchema('icpVersion').nullable(),
  /** The caller looks after it. */
  isMine: z.boolean(),
  isOneToOne: z.boolean()
})
export type TodayItem = z.infer<typeof todayItemSchema>

export const todayContracts = defineContracts({
  'today.list': {
    summary:
      'Whom this salesperson is to call today, at most the settings’ number: first the accounts they look after, then those that nobody does (a lead sees everybody’s); hot ones first, then the next best grades by heat, without what they snoozed, what is on hold, to be avoided or marked negative, opportunistic accounts that did not come by themselves, and leads sent back lately. Scores are integers 0–100 or null.',
    input: z.strictObject({ limit: z.int().min(1).max(50).optional() }),
    output: z.object({ items: z.array(todayItemSchema) })
  }
})
