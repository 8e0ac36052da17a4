import { idSchema, lineSchema } from '@shared/model/fields'
import { targetAccountListSchema, targetListMemberSchema, tierSchema } from '@shared/model/target-list'
import { z } from 'zod'
import { accountListItemSchema } from './accounts'
import { defineContracts } from './define'

const candidateSchema = z.object({
  account: accountListItemSchema,
  rank: z.int(),
  tier: tierSchema,
  reason: z.string()
})
export type TargetListCandidate = z.infer<typeof candidateSchema>

const memberItemSchema = targetListMemberSchema.extend({ account: accountListItemSchema })
export type TargetListMemberItem = z.infer<typeof memberItemSchema>

const memberInputSchema = z.strictObject({ accountId: idSchema('account'), tier: tierSchema, reason: lineSchema(200) })

export const targetListsContracts = defineContracts({
  'targetLists.propose': {
    summary:
      'The best-fitting accounts of an ICP’s live version in rank order, each with a proposed tier and the reason in a sentence; at most 500. CONFLICT when the ICP has no live version.',
    input: z.strictObject({ icpId: idSchema('icp'), size: z.int().min(1).max(500) }),
    output: z.object({ candidates: z.array(candidateSchema) })
  },
  'targetLists.create': {
    summary:
      'Makes a named list of the accounts given, all or nothing, in the order given, and returns it. CONFLICT when the name is taken or says nothing (R003-04), or the ICP has no live version; NOT_FOUND when an account does not exist.',
    input: z.strictObject({
      name: lineSchema(40),
      icpId: idSchema('icp'),
      members: z.array(memberInputSchema).min(1, '至少选一家客户').max(500, '一个名单最多 500 家')
    }),
    output: targetAccountListSchema
  },
  'targetLists.list': {
    summary: 'All target lists, newest first; at most 100.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(targetAccountListSchema) })
  },
  'targetLists.get': {
    summary: 'One list and a page of its members in rank order with their scores now. NOT_FOUND for an unknown id.',
    input: z.strictObject({ listId: idSchema('targetList'), cursor: z.int().min(0).optional() }),
    output: z.object({ list: targetAccountListSchema, members: z.array(memberItemSchema), nextCursor: z.int().nullable() })
  }
})
