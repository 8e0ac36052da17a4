import { z } from 'zod'
import { idSchema, instantSchema, lineSchema, scoreSchema } from './fields'
import { fitBandSchema } from './fit'

/** 1:1, 1:few, 1:many (R003-39). */
export const tierSchema = z.enum(['one-to-one', 'one-to-few', 'one-to-many'])
export type Tier = z.infer<typeof tierSchema>

/** Accounts chosen by name. */
export const targetAccountListSchema = z.object({
  id: idSchema('targetList'),
  name: lineSchema(40),
  icpId: idSchema('icp'),
  icpVersionId: idSchema('icpVersion'),
  memberCount: z.int().min(0),
  tierCounts: z.record(tierSchema, z.int().min(0)),
  createdBy: z.string(),
  createdAt: instantSchema
})
export type TargetAccountList = z.infer<typeof targetAccountListSchema>

/** One account on one list, with the reason it is there. */
export const targetListMemberSchema = z.object({
  listId: idSchema('targetList'),
  accountId: idSchema('account'),
  tier: tierSchema,
  rank: z.int().min(1),
  reason: lineSchema(200),
  fitScore: scoreSchema.nullable(),
  fitBand: fitBandSchema.nullable(),
  addedBy: z.string(),
  addedAt: instantSchema
})
export type TargetListMember = z.infer<typeof targetListMemberSchema>
