import { z } from 'zod'
import { idSchema, ratioSchema, scoreSchema } from './fields'

export const fitBandSchema = z.enum(['A', 'B', 'C'])
export type FitBand = z.infer<typeof fitBandSchema>

const criterionBase = { id: z.string().regex(/^[0-9A-Za-z_-]{1,32}$/) }
const gateOrWeight = {
  kind: z.enum(['must', 'should', 'must-not']),
  /** Relative, any positive number; read only when kind is 'should'. */
  weight: z.number().positive().max(1000)
}

export const setAttributes = ['industry', 'region', 'ownership', 'board', 'technologies'] as const
export const rangeAttributes = ['yearsListed', 'employeeCount', 'annualRevenueCny'] as const

const setCriterionSchema = z.strictObject({
  ...criterionBase,
  ...gateOrWeight,
  attribute: z.enum(setAttributes),
  operator: z.literal('in'),
  expected: z.array(z.string().trim().min(1).max(40)).min(1, '至少选一个值').max(200)
})
const rangeCriterionSchema = z.strictObject({
  ...criterionBase,
  ...gateOrWeight,
  attribute: z.enum(rangeAttributes),
  operator: z.literal('between'),
  /** Inclusive; null = open on that side; at least one side is a number. */
  expected: z
    .strictObject({ min: z.number().nullable(), max: z.number().nullable() })
    .refine(({ min, max }) => min !== null || max !== null, '请填写下限或上限')
    .refine(({ min, max }) => min === null || max === null || min <= max, '下限不能大于上限')
})

/** One statement about a good account. A 'must' and a 'must-not' gate; a 'should' adds its weight. */
export const fitCriterionSchema = z.discriminatedUnion('operator', [setCriterionSchema, rangeCriterionSchema])
export type FitCriterion = z.infer<typeof fitCriterionSchema>
export type FitAttribute = FitCriterion['attribute']
export const fitCriteriaSchema = z
  .array(fitCriterionSchema)
  .max(40)
  .refine((criteria) => new Set(criteria.map((criterion) => criterion.id)).size === criteria.length, '条件编号重复')

export const criterionOutcomeSchema = z.enum(['matched', 'missed', 'unknown'])
export type CriterionOutcome = z.infer<typeof criterionOutcomeSchema>

/** Why a fit score is what it is; `points` are the 0–100 points of the score this criterion gave (0 for gates). */
export const fitReasonSchema = z.object({
  criterionId: z.string(),
  kind: z.enum(['must', 'should', 'must-not']),
  outcome: criterionOutcomeSchema,
  weight: z.number(),
  points: z.number()
})
export type FitReason = z.infer<typeof fitReasonSchema>

/** How well one account matches one ICP version (DESIGN §2, "Fit"). */
export const fitSchema = z.object({
  score: scoreSchema.nullable(),
  band: fitBandSchema.nullable(),
  coverageRatio: ratioSchema,
  lowScore: scoreSchema,
  highScore: scoreSchema,
  reasons: z.array(fitReasonSchema)
})
export type Fit = z.infer<typeof fitSchema>

export const storedFitSchema = fitSchema.extend({ versionId: idSchema('icpVersion'), accountId: idSchema('account'), rankKey: z.string() })
export type StoredFit = z.infer<typeof storedFitSchema>
