import { z } from 'zod'
import { daySchema, idSchema, instantSchema, lineSchema } from './fields'

/** What an ICP can ask about. `null` = asked, unknown: never counted as a no. */
export const accountTraitsSchema = z.object({
  industry: lineSchema(40).nullable(),
  region: lineSchema(40).nullable(),
  ownership: lineSchema(40).nullable(),
  board: lineSchema(40).nullable(),
  listedOn: daySchema.nullable(),
  employeeCount: z.int().min(0).max(10_000_000).nullable(),
  annualRevenueCny: z.int().min(0).nullable(),
  technologies: z.array(lineSchema(40)).max(50).nullable()
})
export type AccountTraits = z.infer<typeof accountTraitsSchema>

/** A company we sell or might sell to. */
export const accountSchema = z.object({
  id: idSchema('account'),
  legalName: lineSchema(120),
  shortName: lineSchema(60).nullable(),
  aliases: z.array(lineSchema(120)).max(50),
  unifiedSocialCreditCode: z.string().nullable(),
  stockCode: z.string().nullable(),
  website: z.string().nullable(),
  traits: accountTraitsSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema
})
export type Account = z.infer<typeof accountSchema>
