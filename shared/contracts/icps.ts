import { idSchema, instantSchema, lineSchema } from '@shared/model/fields'
import { fitCriteriaSchema } from '@shared/model/fit'
import { fitVerdicts } from '@shared/model/follow-up-words'
import { icpVersionSchema, idealCustomerProfileSchema, productSchema } from '@shared/model/icp'
import { traitProjectionSchema } from '@shared/model/trait-projection'
import { z } from 'zod'
import { defineContracts } from './define'

const icpSummarySchema = idealCustomerProfileSchema.extend({
  productName: z.string(),
  liveVersion: icpVersionSchema.nullable(),
  /** The version kept for the revert, by its number; null = none. */
  previousNumber: z.int().nullable(),
  buildingJobId: z.string().nullable()
})
export type IcpSummary = z.infer<typeof icpSummarySchema>

const share = z.number().min(0).max(1)
const verdictsSchema = z.object({
  icp: z.object({ id: idSchema('icp'), name: z.string(), versionNumber: z.int() }),
  goodCount: z.int(),
  badCount: z.int(),
  rate: share.nullable(),
  low: share,
  high: share,
  newest: z.array(
    z.object({
      accountId: idSchema('account'),
      name: z.string(),
      verdict: z.enum(fitVerdicts),
      reason: z.string().nullable(),
      memberName: z.string().nullable(),
      at: instantSchema
    })
  )
})
export type IcpVerdicts = z.infer<typeof verdictsSchema>

export const icpsContracts = defineContracts({
  'products.list': {
    summary: 'The products we sell, by name; at most 100.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(productSchema) })
  },
  'products.create': {
    summary: 'Adds a product and returns it. CONFLICT when one of that name exists.',
    input: z.strictObject({ name: lineSchema(60) }),
    output: productSchema
  },
  'icps.list': {
    summary: 'All profiles with their product and live version, newest first; at most 100.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(icpSummarySchema) })
  },
  'icps.get': {
    summary: 'One profile: its draft, its live version with counts per band, and the running publish job if any. NOT_FOUND for an unknown id.',
    input: z.strictObject({ icpId: idSchema('icp') }),
    output: icpSummarySchema
  },
  'icps.create': {
    summary: 'Makes an empty draft for a product and returns it. NOT_FOUND for an unknown product.',
    input: z.strictObject({ name: lineSchema(60), productId: idSchema('product') }),
    output: icpSummarySchema
  },
  'icps.update': {
    summary: 'Saves name and criteria of the draft and returns it with the next revision. CONFLICT when the revision is no longer the newest.',
    input: z.strictObject({ icpId: idSchema('icp'), revision: z.int().min(1), name: lineSchema(60).optional(), criteria: fitCriteriaSchema.optional() }),
    output: icpSummarySchema
  },
  'icps.projection': {
    summary:
      'Traits of up to 5,000 accounts for the live preview on the phone; above that number a random sample, and `isSample` says so. `totalCount` is the number of all accounts.',
    input: z.strictObject({}),
    output: z.object({ projection: traitProjectionSchema, totalCount: z.int(), isSample: z.boolean(), asOf: z.iso.date() })
  },
  'icps.countPage': {
    summary:
      'Counts one bounded page of all accounts against criteria: how many were looked at, how many pass, how many each criterion alone removes. Call again with nextCursor until it is null.',
    input: z.strictObject({ criteria: fitCriteriaSchema, cursor: z.string().max(80).optional() }),
    output: z.object({ examinedCount: z.int(), matchedCount: z.int(), removedCounts: z.record(z.string(), z.int()), nextCursor: z.string().nullable() })
  },
  'icps.publish': {
    summary:
      'Freezes the draft as the next version and starts the job that scores every account; the old version stays live until the job ends. CONFLICT when the revision is old, a publish is running, or there is no criterion.',
    input: z.strictObject({ icpId: idSchema('icp'), revision: z.int().min(1) }),
    output: z.object({ jobId: idSchema('job'), versionId: idSchema('icpVersion'), startedAt: instantSchema })
  },
  'icps.revert': {
    summary:
      'Goes back to the version before at once; its scores are those it had all along, for accounts that came since as well. May be called again to return. CONFLICT when there is none or a publish is running, NOT_FOUND for an unknown id.',
    input: z.strictObject({ icpId: idSchema('icp') }),
    output: icpSummarySchema
  },
  'icps.verdicts': {
    summary:
      'What sales says of accounts against the live version of a profile (R002-31): how many look like it and how many do not, the share 0..1 with its 95 % Wilson interval, and the newest 20 verdicts with reasons. CONFLICT while nothing is published, NOT_FOUND for an unknown id.',
    input: z.strictObject({ icpId: idSchema('icp') }),
    output: verdictsSchema
  }
})
