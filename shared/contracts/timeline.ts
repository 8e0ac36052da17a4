import { dealStatusSchema } from '@shared/model/deal'
import { idSchema, instantSchema } from '@shared/model/fields'
import { followUpActSchema } from '@shared/model/follow-up'
import { touchpointKindSchema } from '@shared/model/touchpoint'
import { z } from 'zod'
import { defineContracts } from './define'

const base = { id: z.string(), at: instantSchema }

export const timelineItemSchema = z.discriminatedUnion('type', [
  z.object({
    ...base,
    type: z.literal('touch'),
    kind: touchpointKindSchema,
    subjectTitle: z.string(),
    personName: z.string().nullable(),
    jobTitle: z.string().nullable()
  }),
  z.object({ ...base, type: z.literal('follow-up'), act: followUpActSchema, memberName: z.string().nullable() }),
  z.object({
    ...base,
    type: z.literal('deal'),
    event: z.enum(['opened', 'closed']),
    name: z.string(),
    status: dealStatusSchema,
    amountCny: z.int().nullable(),
    /** Why it was won or lost; only where it closed. */
    reason: z.string().nullable()
  })
])
export type TimelineItem = z.infer<typeof timelineItemSchema>

export const timelineContracts = defineContracts({
  'accounts.timeline': {
    summary:
      'Everything between us and an account, newest first, page by page: what its people did (whatever the source), what sales did, deals opened and closed. Only touches that are this account’s by the dates of its people’s links. NOT_FOUND for an unknown account.',
    input: z.strictObject({ accountId: idSchema('account'), cursor: z.string().max(120).optional(), limit: z.int().min(1).max(50).default(20) }),
    output: z.object({ items: z.array(timelineItemSchema), nextCursor: z.string().nullable() })
  }
})
