import { idSchema, lineSchema } from '@shared/model/fields'
import { mergeEvidenceSchema, mergeSchema } from '@shared/model/merge'
import { z } from 'zod'
import { defineContracts } from './define'
import { scoreChangeSchema } from './people'

const accountRefSchema = z.object({ accountId: idSchema('account'), name: z.string() })
const recordSchema = mergeSchema.omit({ moved: true }).extend({ keeperName: z.string(), loserName: z.string() })
export type AccountMergeRecord = z.infer<typeof recordSchema>
const pair = { keeperId: idSchema('account'), loserId: idSchema('account') }

export const accountMergesContracts = defineContracts({
  'accountMerges.of': {
    summary:
      'Where the account was merged into, the standing merges into it, and which accounts may be the same, with the fields that speak for it. NOT_FOUND for an unknown id.',
    input: z.strictObject({ accountId: idSchema('account') }),
    output: z.object({
      mergedInto: accountRefSchema.nullable(),
      merges: z.array(recordSchema),
      candidates: z.array(accountRefSchema.extend({ evidence: z.array(mergeEvidenceSchema) }))
    })
  },
  'accountMerges.preview': {
    summary: 'The scores (0–100) of both accounts before and after the loser is merged into the keeper, and how many people would move. Stores nothing.',
    input: z.strictObject(pair),
    output: z.object({ changes: z.array(scoreChangeSchema), peopleCount: z.int() })
  },
  'accountMerges.merge': {
    summary:
      'People’s links move to the keeper, names and list memberships join it, the loser answers with a pointer. Asked again after an interruption it goes on. CONFLICT when one is merged already.',
    input: z.strictObject({ ...pair, reason: lineSchema(120) }),
    output: recordSchema
  },
  'accountMerges.undo': {
    summary: 'Undoes a merge of accounts: links, names, lists and scores as if it had never been. Undone already, it stays so.',
    input: z.strictObject({ mergeId: idSchema('merge') }),
    output: recordSchema
  }
})
