import { z } from 'zod'
import { touchpointKindSchema } from './touchpoint'

/** How often a touch may count: within each period, of the same subject or of any, at most maxCount touches count. */
export const scoringRuleSchema = z.object({
  kind: touchpointKindSchema,
  points: z.int(),
  period: z.discriminatedUnion('unit', [
    z.object({ unit: z.literal('day') }),
    /** Fixed runs of n days counted from 1970-01-01. */
    z.object({ unit: z.literal('run'), days: z.int().min(2) }),
    z.object({ unit: z.literal('ever') })
  ]),
  subject: z.enum(['same', 'any']),
  maxCount: z.int().min(1).max(100)
})
export type ScoringRule = z.infer<typeof scoringRuleSchema>

/** A versioned set of rules and constants; every engagement score names the version it comes from. */
export const scoringModelSchema = z.object({
  version: z.string(),
  halfLifeDays: z.number().positive(),
  /** Power of the mean over people; below 1 rewards breadth. */
  breadthExponent: z.number().positive().max(1),
  /** The decayed sum that shows as 50. */
  halfScoreSum: z.number().positive(),
  levelOneFromScore: z.int(),
  levelTwoFromScore: z.int(),
  /** Weight of a person–account link by identity level. */
  identityWeights: z.record(z.enum(['1', '2', '3', '4', '5']), z.number().min(0).max(1)),
  rules: z.array(scoringRuleSchema)
})
export type ScoringModel = z.infer<typeof scoringModelSchema>
