import { z } from 'zod'
import { instantSchema } from './fields'

/** Whose people do not count: an account (a partner, our own company) or everybody with a mailbox of that domain. */
export const exclusionRuleSchema = z.object({
  /** <kind>:<value> */
  id: z.string(),
  kind: z.enum(['account', 'domain']),
  /** The account's id or the domain. */
  value: z.string(),
  /** As shown: the account's name or the domain. */
  label: z.string(),
  reason: z.enum(['staff', 'partner', 'self']),
  createdBy: z.string(),
  createdAt: instantSchema
})
export type ExclusionRule = z.infer<typeof exclusionRuleSchema>
