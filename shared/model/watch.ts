import { z } from 'zod'
import { dayNumberSchema, idSchema, instantSchema, lineSchema, ratioSchema } from './fields'
import { avoidReasons, holdReasons, journeyReasons, journeyStages, negativeReasons, rings } from './standing'
import { touchpointKindSchema } from './touchpoint'

export const ringSchema = z.enum(rings)
export const holdReasonSchema = z.enum(holdReasons)
export const negativeReasonSchema = z.enum(negativeReasons)
export const avoidReasonSchema = z.enum(avoidReasons)
export const journeyStageSchema = z.enum(journeyStages)
export const journeyReasonSchema = z.enum(journeyReasons)

const by = { by: z.string(), at: instantSchema }

/** What our own people decided about an account: its ring, a hold, a negative mark, and who looks after it. */
export const accountStandingSchema = z.object({
  ring: ringSchema,
  /** Only an account to avoid has one (R001-19). */
  avoid: z.object({ reason: avoidReasonSchema, note: lineSchema(200), ...by }).nullable(),
  /** Ends by itself at the start of `untilDay` in Asia/Shanghai (R003-83). */
  hold: z.object({ reason: holdReasonSchema, untilDay: dayNumberSchema, ...by }).nullable(),
  negative: z.object({ reason: negativeReasonSchema, ...by }).nullable(),
  ownerMemberId: idSchema('member').nullable()
})
export type AccountStanding = z.infer<typeof accountStandingSchema>

/** A stage set by hand; it ends by itself at the start of `untilDay` (R003-78). */
export const stageOverrideSchema = z.object({ stage: journeyStageSchema, reason: lineSchema(200), untilDay: dayNumberSchema, ...by })
export type StageOverride = z.infer<typeof stageOverrideSchema>

/** How many units of each kind a person had on each day (key: day number as text). */
export const unitCountsSchema = z.record(z.string(), z.partialRecord(touchpointKindSchema, z.int().min(1)))
export type UnitCounts = z.infer<typeof unitCountsSchema>

/** What an account keeps for surge, stage and alerts; written in the touch transaction, a pure function of it and of the day. */
export const accountWatchSchema = z.object({
  /** Re-summed from the people: taking a person out equals their never having been. */
  unitsByPerson: z.record(z.string(), unitCountsSchema),
  /** First day at which the account is below the level again unless it is touched (hysteresis: 80 % of the threshold); null while it is not there. */
  levelOneUntilDay: dayNumberSchema.nullable(),
  levelTwoUntilDay: dayNumberSchema.nullable(),
  /** The last day on which each rule raised an alert. */
  lastAlertDays: z.record(z.string(), dayNumberSchema),
  /** While an alert is open, marketing leaves the account to sales (R003-84). */
  marketingPausedUntil: instantSchema.nullable(),
  stage: journeyStageSchema,
  stageReason: journeyReasonSchema
})
export type AccountWatch = z.infer<typeof accountWatchSchema>

/** One behaviour that made a surge: a kind of touch against its own past, or people not seen before. */
export const surgeBehaviourSchema = z.discriminatedUnion('behaviour', [
  z.object({
    behaviour: z.literal('kind'),
    kind: touchpointKindSchema,
    recentUnits: z.int().min(1),
    baselineUnits: z.int().min(0),
    pValue: ratioSchema
  }),
  z.object({ behaviour: z.literal('new-people'), peopleCount: z.int().min(1) })
])
export type SurgeBehaviour = z.infer<typeof surgeBehaviourSchema>

/** An account above its own past (DESIGN §2, "Surge"). */
export const surgeSchema = z.object({
  /** Chance of at least so many recent units had nothing changed. */
  pValue: ratioSchema,
  recentUnits: z.int().min(0),
  baselineUnits: z.int().min(0),
  recentDays: z.int().min(1),
  exposureDays: z.int().min(0),
  peopleCount: z.int().min(0),
  /** Somebody did something for which one person is enough. */
  hasHighValue: z.boolean(),
  behaviours: z.array(surgeBehaviourSchema)
})
export type Surge = z.infer<typeof surgeSchema>
