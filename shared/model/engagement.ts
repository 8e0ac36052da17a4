import { z } from 'zod'
import { heatSchema, idSchema, instantSchema, ratioSchema, scoreSchema } from './fields'
import { scoringRuleSchema } from './scoring-model'
import { touchpointKindSchema } from './touchpoint'

/** Engagement level of an account: 1 high, 2 some, 3 little or none. */
export const engagementLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3)])
export type EngagementLevel = z.infer<typeof engagementLevelSchema>

export const gradeSchema = z.enum(['A1', 'A2', 'A3', 'B1', 'B2', 'B3', 'C1', 'C2', 'C3'])
export type Grade = z.infer<typeof gradeSchema>

/** What an account keeps of its people's engagement by one model: one log value per person, and their power mean. */
export const accountEngagementSchema = z.object({
  modelVersion: z.string(),
  heatByPerson: z.record(z.string(), heatSchema),
  heat: heatSchema.nullable(),
  /** Lets the last touch be told again when a person leaves. */
  lastTouchByPerson: z.record(z.string(), instantSchema),
  lastTouchAt: instantSchema.nullable()
})
export type AccountEngagement = z.infer<typeof accountEngagementSchema>

/** One touch's part of the score shown; `scorePoints` are whole and add up over the account to the EngagementScore. */
export const touchPartSchema = z.object({
  touchpointId: idSchema('touchpoint'),
  kind: touchpointKindSchema,
  subjectId: z.string(),
  subjectTitle: z.string(),
  occurredAt: instantSchema,
  countedPoints: z.number(),
  decayedPoints: z.number(),
  /** What is left today of the points it counted with. */
  leftRatio: ratioSchema,
  /** How often such a touch counts; null when no rule of the version is about it, or it is excluded. */
  rule: scoringRuleSchema.pick({ period: true, subject: true, maxCount: true, counts: true }).nullable(),
  scorePoints: z.int()
})
export type TouchPart = z.infer<typeof touchPartSchema>

export const personPartSchema = z.object({
  personId: idSchema('person'),
  displayName: z.string().nullable(),
  jobTitle: z.string().nullable(),
  identityLevel: z.int().min(1).max(5),
  identityWeight: ratioSchema,
  scorePoints: z.int(),
  touchCount: z.int().min(0),
  touches: z.array(touchPartSchema)
})
export type PersonPart = z.infer<typeof personPartSchema>

export const engagementSummarySchema = z.object({
  modelVersion: z.string(),
  score: scoreSchema.nullable(),
  level: engagementLevelSchema,
  peopleCount: z.int().min(0),
  lastTouchAt: instantSchema.nullable()
})
export type EngagementSummary = z.infer<typeof engagementSummarySchema>
