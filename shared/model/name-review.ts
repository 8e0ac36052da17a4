import { z } from 'zod'
import { companyEvidence } from './company-evidence'
import { idSchema, instantSchema, ratioSchema } from './fields'

/** An account that a typed company may mean, with how sure that is and why. */
export const companyCandidateSchema = z.object({
  accountId: idSchema('account'),
  legalName: z.string(),
  shortName: z.string().nullable(),
  confidence: ratioSchema,
  evidence: z.array(z.enum(companyEvidence))
})
export type CompanyCandidate = z.infer<typeof companyCandidateSchema>

export const settlementKinds = ['account', 'new-account', 'not-a-company'] as const

/** What a colleague said a spelling means. */
export const nameSettlementSchema = z.object({
  as: z.enum(settlementKinds),
  /** null for what is no company. */
  accountId: idSchema('account').nullable(),
  /** Whether the spelling became an alias of the account, and whether the account was made for it: what an undo takes back. */
  taughtAlias: z.boolean(),
  createdAccount: z.boolean(),
  settledBy: z.string(),
  settledAt: instantSchema
})
export type NameSettlement = z.infer<typeof nameSettlementSchema>

/** A spelling of a company that only a person can settle; everybody who typed it waits for the same answer. */
export const nameReviewSchema = z.object({
  id: idSchema('nameReview'),
  /** As it was typed first. */
  spelling: z.string(),
  candidates: z.array(companyCandidateSchema),
  status: z.enum(['open', 'settled']),
  settlement: nameSettlementSchema.nullable(),
  /** People who typed it. */
  personCount: z.int().min(0),
  /** Counts settlements and undos, so that two colleagues cannot settle it twice. */
  revision: z.int().min(1),
  createdAt: instantSchema,
  updatedAt: instantSchema
})
export type NameReview = z.infer<typeof nameReviewSchema>
