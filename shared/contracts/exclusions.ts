import { excludedReasonSchema } from '@shared/model/excluded-reason'
import { exclusionRuleSchema } from '@shared/model/exclusion-rule'
import { idSchema, instantSchema } from '@shared/model/fields'
import { touchpointKindSchema } from '@shared/model/touchpoint'
import { z } from 'zod'
import { defineContracts } from './define'

const excludedPersonSchema = z.object({ personId: idSchema('person'), displayName: z.string().nullable(), companyName: z.string().nullable() })
const excludedTouchSchema = z.object({
  touchpointId: idSchema('touchpoint'),
  personId: idSchema('person'),
  personName: z.string().nullable(),
  kind: touchpointKindSchema,
  subjectTitle: z.string(),
  occurredAt: instantSchema,
  /** Set for a touch that a colleague restored. */
  restoredReason: excludedReasonSchema.nullable(),
  /** The whole person is excluded: restore them instead. */
  isByPerson: z.boolean()
})
export type ExcludedTouch = z.infer<typeof excludedTouchSchema>

const touchInput = z.strictObject({ touchpointId: idSchema('touchpoint') })
const done = z.object({ personId: idSchema('person') })

export const exclusionsContracts = defineContracts({
  'exclusions.list': {
    summary:
      'How many touches and people each reason excludes (counts), and for the reason asked for the newest of both, at most 50 each, with touches restored from it.',
    input: z.strictObject({ reason: excludedReasonSchema.optional() }),
    output: z.object({
      reasons: z.array(z.object({ reason: excludedReasonSchema, touchCount: z.int(), personCount: z.int() })),
      touches: z.array(excludedTouchSchema),
      people: z.array(excludedPersonSchema)
    })
  },
  'exclusions.restoreTouch': {
    summary: 'The touch counts as if it had never been excluded. CONFLICT when its whole person is excluded, NOT_FOUND for an unknown one.',
    input: touchInput,
    output: done
  },
  'exclusions.excludeTouch': {
    summary: 'The touch counts no more, for the reason given or the one it was excluded for before. NOT_FOUND for an unknown one.',
    input: z.strictObject({ touchpointId: idSchema('touchpoint'), reason: excludedReasonSchema.optional() }),
    output: done
  },
  'exclusions.rules': {
    summary: 'The accounts and mail domains whose people do not count.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(exclusionRuleSchema) })
  },
  'exclusions.addRule': {
    summary: 'People of this account or mail domain do not count, those known already included (at most 200). INVALID_INPUT for a free-mail domain.',
    input: z.strictObject({
      kind: exclusionRuleSchema.shape.kind,
      value: z.string().trim().min(3).max(200),
      reason: exclusionRuleSchema.shape.reason
    }),
    output: exclusionRuleSchema
  },
  'exclusions.removeRule': {
    summary: 'People of it count again, as if they had never been excluded.',
    input: z.strictObject({ ruleId: z.string().max(260) }),
    output: z.object({ restoredCount: z.int() })
  }
})
