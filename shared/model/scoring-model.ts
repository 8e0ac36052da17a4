import { z } from 'zod'
import { idSchema, instantSchema, lineSchema } from './fields'
import type { ScoringSlot } from './scoring-slots'
import { touchpointKindSchema } from './touchpoint'

/** Points by how much: a webinar's minutes, a booth visitor's interest. Without a known quantity the rule's plain points count. */
export const quantityPointsSchema = z.discriminatedUnion('kind', [
  /** So many points for each full `perUnits` (minutes), at most maxPoints. */
  z.object({ kind: z.literal('rate'), perUnits: z.int().min(1).max(1000), points: z.int().min(-100).max(100), maxPoints: z.int().min(1).max(1000) }),
  /** The points of step 1, 2, 3 …, e.g. cold, warm, hot. */
  z.object({ kind: z.literal('steps'), points: z.array(z.int().min(-1000).max(1000)).min(1).max(10) })
])

/** How often a touch may count: within each period, of the same subject or of any, at most maxCount touches count. */
export const scoringRuleSchema = z.object({
  kind: touchpointKindSchema,
  points: z.int().min(-1000).max(1000),
  quantity: quantityPointsSchema.nullable().default(null),
  period: z.discriminatedUnion('unit', [
    z.object({ unit: z.literal('day') }),
    /** Fixed runs of n days counted from 1970-01-01. */
    z.object({ unit: z.literal('run'), days: z.int().min(2).max(3650) }),
    z.object({ unit: z.literal('ever') })
  ]),
  subject: z.enum(['same', 'any']),
  maxCount: z.int().min(1).max(100),
  /** Which of more than maxCount count: the first ones, which is also what a missing word says, or those of the highest quantity. */
  counts: z.enum(['first', 'highest']).optional(),
  /** One person's touch of this kind says as much as two people's of another. */
  isHighValue: z.boolean().default(false)
})
export type ScoringRule = z.infer<typeof scoringRuleSchema>

/** A versioned set of rules and constants; every engagement score names the version it comes from. */
export const scoringModelSchema = z.object({
  /** v1, v2 …: the number of the version. */
  version: z.string().regex(/^v[1-9]\d{0,8}$/),
  halfLifeDays: z.number().positive().max(3650),
  /** Power of the mean over people; below 1 rewards breadth. */
  breadthExponent: z.number().min(0.1).max(1),
  /** The decayed sum that shows as 50. */
  halfScoreSum: z.number().positive().max(100_000),
  levelOneFromScore: z.int().min(1).max(100),
  levelTwoFromScore: z.int().min(1).max(100),
  /** Weight of a person–account link by identity level. */
  identityWeights: z.record(z.enum(['1', '2', '3', '4', '5']), z.number().min(0).max(1)),
  rules: z.array(scoringRuleSchema).max(100)
})
export type ScoringModel = z.infer<typeof scoringModelSchema>

/** draft: may be edited · building: on its way · live · previous: kept ready for the revert · archived: only its numbers remain · failed: could not be built. */
export const scoringModelStatusSchema = z.enum(['draft', 'building', 'live', 'previous', 'archived', 'failed'])
export type ScoringModelStatus = z.infer<typeof scoringModelStatusSchema>

/** A scoring model as a version with a history; once its building has begun it is never edited again. */
export const scoringVersionSchema = z.object({
  id: idSchema('scoringModel'),
  number: z.int().min(1),
  name: lineSchema(40),
  model: scoringModelSchema,
  /** Rises with each edit: who edits an older one is told. */
  revision: z.int().min(1),
  isFrozen: z.boolean(),
  createdBy: z.string(),
  createdAt: instantSchema,
  updatedAt: instantSchema,
  publishedAt: instantSchema.nullable()
})
export type ScoringVersion = z.infer<typeof scoringVersionSchema>

/** Which version each slot of stored values is of, which slot is shown, and which is being built. */
export interface ScoringPointer {
  liveSlot: ScoringSlot
  modelIds: Record<ScoringSlot, string | null>
  building: { slot: ScoringSlot; modelId: string; jobId: string; announcedAt: string } | null
  /** Whether the slot that is not live has every value, so that one may go back to it. */
  isOtherReady: boolean
}
