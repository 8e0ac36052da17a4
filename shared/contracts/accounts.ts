import { accountSchema } from '@shared/model/account'
import { engagementLevelSchema, engagementSummarySchema, gradeSchema, personPartSchema } from '@shared/model/engagement'
import { idSchema, scoreSchema } from '@shared/model/fields'
import { fitBandSchema, fitCriterionSchema, fitSchema } from '@shared/model/fit'
import { z } from 'zod'
import { defineContracts } from './define'

export const accountListItemSchema = z.object({
  id: idSchema('account'),
  legalName: z.string(),
  shortName: z.string().nullable(),
  industry: z.string().nullable(),
  region: z.string().nullable(),
  fitScore: scoreSchema.nullable(),
  fitBand: fitBandSchema.nullable(),
  engagement: engagementSummarySchema,
  grade: gradeSchema.nullable(),
  isHot: z.boolean()
})
export type AccountListItem = z.infer<typeof accountListItemSchema>

const icpRefSchema = z.object({ id: idSchema('icp'), name: z.string(), versionNumber: z.int() })

export const accountFitSchema = fitSchema.extend({ icp: icpRefSchema, criteria: z.array(fitCriterionSchema) })

export const accountDetailSchema = z.object({
  account: accountSchema,
  /** One per live ICP, best first. */
  fits: z.array(accountFitSchema),
  /** By the version before of each live ICP, which may be gone back to. */
  fitHistory: z.array(z.object({ icp: icpRefSchema, score: scoreSchema.nullable(), band: fitBandSchema.nullable() })),
  engagement: engagementSummarySchema,
  /** By other versions of the rules: the one before as of today (isCurrent), older ones as of the last day they were kept up. Newest version first. */
  scoreHistory: z.array(
    z.object({ modelVersion: z.string(), score: scoreSchema.nullable(), level: engagementLevelSchema, on: z.string(), isCurrent: z.boolean() })
  ),
  grade: gradeSchema.nullable(),
  isHot: z.boolean(),
  /** Parts add up to engagement.score. */
  people: z.array(personPartSchema),
  /** The day (YYYY-MM-DD) on which the account leaves level 1 unless something happens; null when it is not there. */
  leavesLevelOneOn: z.string().nullable(),
  targetLists: z.array(z.object({ id: idSchema('targetList'), name: z.string(), tier: z.string() })),
  /** The account that stands for it since a merge; null while it stands for itself. */
  mergedIntoId: idSchema('account').nullable()
})
export type AccountDetail = z.infer<typeof accountDetailSchema>

export const accountsContracts = defineContracts({
  'accounts.list': {
    summary:
      'A page of accounts by heat, hottest first, read through one index; with a band only accounts of that fit band for the ICP. Scores are integers 0–100 or null for unknown. `icp` is the profile the bands belong to: the one asked for, else the first live one, else null; `modelVersion` names the version of the scoring rules all scores are of. NOT_FOUND for an unknown ICP, CONFLICT for a cursor of another version’s order.',
    input: z.strictObject({
      icpId: idSchema('icp').optional(),
      band: fitBandSchema.optional(),
      level: engagementLevelSchema.optional(),
      query: z.string().trim().max(64).optional(),
      cursor: z.string().max(200).optional(),
      limit: z.int().min(1).max(100).default(30)
    }),
    output: z.object({ items: z.array(accountListItemSchema), nextCursor: z.string().nullable(), icp: icpRefSchema.nullable(), modelVersion: z.string() })
  },
  'accounts.get': {
    summary:
      'One account with its fit per live ICP and every part of its engagement score; parts are whole points that add up to the score shown. NOT_FOUND for an unknown id.',
    input: z.strictObject({ accountId: idSchema('account') }),
    output: accountDetailSchema
  },
  'accounts.summary': {
    summary: 'How many accounts there are, how many of them are at engagement level 1 and 2 now, and how many are hot for the first live ICP (counts).',
    input: z.strictObject({}),
    output: z.object({ totalCount: z.int(), levelOneCount: z.int(), levelTwoCount: z.int(), hotCount: z.int() })
  }
})
