import { z } from 'zod'
import { currencies, dealStatuses } from './deal-words'
import { daySchema, idSchema, instantSchema, lineSchema } from './fields'

export const dealStatusSchema = z.enum(dealStatuses)

export const currencySchema = z.enum(currencies)

/** A chance to sell something to one account, with what became of it. Days are calendar days in Asia/Shanghai. */
export const dealSchema = z.object({
  id: idSchema('deal'),
  accountId: idSchema('account'),
  name: lineSchema(120),
  status: dealStatusSchema,
  /** Why it was won or lost, in somebody's words. */
  reason: lineSchema(200).nullable(),
  /** In whole units of `currency`; null = not known. */
  amount: z.int().min(0).nullable(),
  currency: currencySchema,
  /** The same in whole yuan, at the rate of the settings when it was written. */
  amountCny: z.int().min(0).nullable(),
  openedOn: daySchema.nullable(),
  /** The day it was won or lost; null while open, and where a file did not tell. */
  closedOn: daySchema.nullable(),
  renewalOn: daySchema.nullable(),
  product: lineSchema(60).nullable(),
  ownerName: lineSchema(40).nullable(),
  /** Its number in the CRM it comes from; with it the same row again is the same deal. */
  externalId: lineSchema(60).nullable(),
  source: z.enum(['manual', 'import']),
  createdAt: instantSchema,
  updatedAt: instantSchema
})
export type Deal = z.infer<typeof dealSchema>
