import { z } from 'zod'
import { excludedReasonSchema } from './excluded-reason'
import { dayNumberSchema, heatSchema, idSchema, instantSchema, lineSchema, ratioSchema } from './fields'

/** 1 openid · 2 unionid · 3 company declared · 4 verified · 5 confirmed by staff (DESIGN §3); level 0 has no person. */
export const identityLevelSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)])
export type IdentityLevel = z.infer<typeof identityLevelSchema>

export const consentPurposeSchema = z.enum(['content_analytics', 'sales_followup', 'cross_account_link'])
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

/**
 * Counted points of a person by one scoring model: a cache of the ledger. Days are day numbers as text; what is older than ten half-lives
 * is one sum, in points as they were worth on foldedBeforeDay.
 */
export const personPointsSchema = z.object({
  pointsByDay: z.record(z.string(), z.number()),
  /** The first day kept by itself; null while nothing was folded away. */
  foldedBeforeDay: dayNumberSchema.nullable(),
  foldedPoints: z.number()
})
export type PersonPoints = z.infer<typeof personPointsSchema>

/** A person's values of one slot. */
export const personScoreSchema = personPointsSchema.extend({
  modelVersion: z.string(),
  /** log2 of the person's weighted sum at the account; null when the sum is ≤ 0 or there is no account. */
  heat: heatSchema.nullable()
})
export type PersonScore = z.infer<typeof personScoreSchema>

/** What a person did, and what it counts by each of the two models kept; null = nothing built in that slot. */
export const personEngagementSchema = z.object({
  slots: z.object({ a: personScoreSchema.nullable(), b: personScoreSchema.nullable() }),
  touchCount: z.int().min(0),
  lastTouchAt: instantSchema.nullable()
})
export type PersonEngagement = z.infer<typeof personEngagementSchema>

/** Something that proves who a person is or where they work; the mobile number or mail address itself is not kept. */
export const verificationSchema = z.object({
  kind: z.enum(['phone', 'phone-told', 'work-mail', 'staff']),
  /** The account it speaks for; null when no account is known by it. */
  accountId: idSchema('account').nullable(),
  /** What may be shown of it: 138****1234, z***@example.com, or the colleague's name. */
  hint: z.string(),
  verifiedAt: instantSchema,
  /** For a colleague's confirmation: where the person was linked before, to go back to. */
  priorAccountId: idSchema('account').nullable().optional()
})
export type Verification = z.infer<typeof verificationSchema>

/** Where a person worked before: touches from `fromDay` (null = since ever) until before `beforeDay` stay with that account. */
export const formerLinkSchema = z.object({
  accountId: idSchema('account'),
  /** The account the link was made to, when that one has been merged into accountId since. */
  originAccountId: idSchema('account').nullable(),
  identityLevel: identityLevelSchema,
  fromDay: dayNumberSchema.nullable(),
  beforeDay: dayNumberSchema
})
export type FormerLink = z.infer<typeof formerLinkSchema>

/** How a person is tied to accounts, to other people and to proofs. */
export const personIdentitySchema = z.object({
  /** From which day the present account has the person's touches; null = all of them. */
  linkedFromDay: dayNumberSchema.nullable(),
  /** As in formerLinkSchema, for the present account. */
  originAccountId: idSchema('account').nullable(),
  formerLinks: z.array(formerLinkSchema).max(20),
  /** The person this one counts with; their own touches stay their own. */
  mergedIntoId: idSchema('person').nullable(),
  /** Who counts with this person. */
  memberIds: z.array(idSchema('person')).max(20),
  /** Why nothing of this person counts; null when it does. */
  excludedReason: excludedReasonSchema.nullable(),
  verifications: z.array(verificationSchema),
  /** phone:…, mail:…, union:… with a hash each: two people with one in common may be the same. */
  contactKeys: z.array(z.string())
})
export type PersonIdentity = z.infer<typeof personIdentitySchema>

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
  /** Missing until anything of it is needed: read it through identityOf. */
  identity: personIdentitySchema.optional(),
  createdAt: instantSchema,
  updatedAt: instantSchema
})
export type Person = z.infer<typeof personSchema>
