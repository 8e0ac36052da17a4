import { idSchema, scoreSchema } from '@shared/model/fields'
import { relationshipReasons } from '@shared/model/relationship-words'
import { z } from 'zod'
import { defineContracts } from './define'

const relationshipSchema = z.object({
  score: scoreSchema.nullable(),
  parts: z.array(z.object({ reason: z.enum(relationshipReasons), count: z.int(), points: z.int() }))
})
export type RelationshipView = z.infer<typeof relationshipSchema>

export const relationshipContracts = defineContracts({
  'accounts.relationship': {
    summary:
      'How good relations with an account are (R003-61): 0–100 from deals won, renewed, lost and from what sales did, with each contribution in whole points; the parts add up to the score. null while nothing is known. NOT_FOUND for an unknown id.',
    input: z.strictObject({ accountId: idSchema('account') }),
    output: relationshipSchema
  }
})
