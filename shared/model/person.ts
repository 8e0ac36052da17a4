import { z } from 'zod'
import { heatSchema, idSchema, instantSchema, lineSchema, ratioSchema } from './fields'

/** 1 openid · 2 unionid · 3 company declared · 4 verified · 5 confirmed by staff (DESIGN §3); level 0 has no person. */
export const identityLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export type IdentityLevel = z.infer<typeof identityLevelSchema>

export const consentPurposeSchema = z.enum(['content_analytics', 'sales_followup'])
export type ConsentPurpose = z.infer<typeof consentPurposeSchema>

export const consentSchema = z.object({
  purposes: z.array(consentPurposeSchema).min(1),
  /** Which wording the person saw. */
  textVersion: z.string().min(1).max(40),
  givenAt: instantSchema
})
export type Consent = z.infer<typeof consentSchema>

/** How a typed company name led to an account: by a name as written, by a probability, by a code, or because a colleague said so. */
export const companyNameMatchSchema = z.object({
  accountId: idSchema('account'),
  confidence: ratioSchema,
  level: z.enum(['exact', 'normalized', 'alias', 'similar', 'identifier', 'reviewed'])
})
export type CompanyNameMatch = z.infer<typeof companyNameMatchSchema>

/** Counted points per day (key: day number as text), by the scoring model named; a cache of the ledger. */
export const personEngagementSchema = z.object({
  modelVersion: z.string(),
  pointsByDay: z.record(z.string(), z.number()),
  /** log2 of the person's weighted sum at the account; null when the sum is ≤ 0 or there is no account. */
  heat: heatSchema.nullable(),
  touchCount: z.int().min(0),
  lastTouchAt: instantSchema.nullable()
})
export type PersonEngagement = z.infer<typeof personEngagementSchema>

/** A human being, known to some degree. */
export const personSchema = z.object({
  id: idSchema('person'),
  identityLevel: identityLevelSchema,
  displayName: lineSchema(40).nullable(),
  jobTitle: lineSchema(40).nullable(),
  declaredCompanyName: lineSchema(120).nullable(),
  accountId: idSchema('account').nullable(),
  match: companyNameMatchSchema.nullable(),
  consent: consentSchema.nullable(),
  /** The launch scene of the first stored opening, e.g. 1058 = from an official-account article. */
  firstScene: z.int().nullable(),
  engagement: personEngagementSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema
})
export type Person = z.infer<typeof personSchema>
