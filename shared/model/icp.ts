import { z } from 'zod'
import { daySchema, idSchema, instantSchema, lineSchema } from './fields'
import { fitCriteriaSchema } from './fit'

/** A product or service we sell; each may have its own ICPs (R000-04). */
export const productSchema = z.object({ id: idSchema('product'), name: lineSchema(60), createdAt: instantSchema })
export type Product = z.infer<typeof productSchema>

/** What a good account looks like, as an editable draft plus a pointer to the version that is live. */
export const idealCustomerProfileSchema = z.object({
  id: idSchema('icp'),
  name: lineSchema(60),
  productId: idSchema('product'),
  criteria: fitCriteriaSchema,
  /** Counts saves of the draft; an edit names the revision it started from, so two editors cannot overwrite each other. */
  revision: z.int().min(1),
  liveVersionId: idSchema('icpVersion').nullable(),
  /** The version a publish job is building now. */
  buildingVersionId: idSchema('icpVersion').nullable(),
  createdAt: instantSchema,
  updatedAt: instantSchema
})
export type IdealCustomerProfile = z.infer<typeof idealCustomerProfileSchema>

/** An immutable copy of the criteria; every fit score names one. */
export const icpVersionSchema = z.object({
  id: idSchema('icpVersion'),
  icpId: idSchema('icp'),
  number: z.int().min(1),
  criteria: fitCriteriaSchema,
  /** The day on which years listed were counted. */
  asOf: daySchema,
  /** previous: kept whole for the revert · superseded: its fits are cleared. */
  status: z.enum(['building', 'live', 'previous', 'superseded', 'failed']),
  bandCounts: z.object({ A: z.int(), B: z.int(), C: z.int(), unknown: z.int() }),
  createdAt: instantSchema,
  publishedAt: instantSchema.nullable()
})
export type IcpVersion = z.infer<typeof icpVersionSchema>
