import { z } from 'zod'
import { gradeSchema } from './engagement'
import { dayNumberSchema, idSchema, instantSchema, scoreSchema } from './fields'
import { trialDirections } from './model-trial-words'
import { scoringModelSchema } from './scoring-model'

export const trialDirectionSchema = z.enum(trialDirections)

/** A draft of the scoring rules held against the whole ledger: what it is held against is written down at the beginning and does not change. */
export const modelTrialSchema = z.object({
  id: idSchema('modelTrial'),
  modelId: idSchema('scoringModel'),
  /** The draft's revision that was tried, and its rules as they were. */
  revision: z.int().min(1),
  model: scoringModelSchema,
  /** What it is compared with. */
  liveModelVersion: z.string(),
  icpVersionId: idSchema('icpVersion').nullable(),
  /** Both are compared as of this day. */
  day: dayNumberSchema,
  /** The deals won last, newest first, at most 100. */
  wonDealIds: z.array(idSchema('deal')).max(100),
  jobId: idSchema('job'),
  /** Whose lists go when this one begins. */
  previousTrialId: idSchema('modelTrial').nullable(),
  createdBy: z.string(),
  createdAt: instantSchema
})
export type ModelTrial = z.infer<typeof modelTrialSchema>

const standingSchema = z.object({ score: scoreSchema.nullable(), grade: gradeSchema.nullable() })

/** An account that the tried rules make hot, or no longer hot, with its numbers by both. */
export const trialMoveSchema = z.object({
  trialId: idSchema('modelTrial'),
  accountId: idSchema('account'),
  direction: trialDirectionSchema,
  before: standingSchema,
  after: standingSchema,
  /** Text whose order is that of the higher of both scores; it ends in the account's id. */
  rankKey: z.string()
})
export type TrialMove = z.infer<typeof trialMoveSchema>
