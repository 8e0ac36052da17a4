import { dealSchema, dealStatusSchema } from '@shared/model/deal'
import { daySchema, idSchema } from '@shared/model/fields'
import { z } from 'zod'
import { defineContracts } from './define'

/** What a person enters of a deal; `closedOn` belongs to one that is won or lost. */
const dealInputSchema = z.strictObject({
  name: dealSchema.shape.name,
  status: dealStatusSchema,
  reason: dealSchema.shape.reason,
  amount: dealSchema.shape.amount,
  currency: dealSchema.shape.currency,
  openedOn: daySchema.nullable(),
  closedOn: daySchema.nullable(),
  renewalOn: daySchema.nullable(),
  product: dealSchema.shape.product
})
export type DealInput = z.infer<typeof dealInputSchema>

export const dealsContracts = defineContracts({
  'deals.ofAccount': {
    summary: 'The deals of an account, the latest opened first, at most 200; amounts in whole units of their currency and in whole yuan.',
    input: z.strictObject({ accountId: idSchema('account') }),
    output: z.object({ items: z.array(dealSchema) })
  },
  'deals.save': {
    summary:
      'Enters a deal, or changes the one whose id is given; a won or lost one without a closing day closes today. The same clientId again is the same deal. INVALID_INPUT when it closes before it opens, NOT_FOUND for an unknown account or deal.',
    input: z.strictObject({
      accountId: idSchema('account'),
      dealId: idSchema('deal').optional(),
      /** Made by the phone: a save that is sent twice enters one deal. */
      clientId: z.string().regex(/^[0-9A-Za-z-]{8,64}$/, '编号无效'),
      deal: dealInputSchema
    }),
    output: dealSchema
  },
  'deals.remove': {
    summary:
      'Removes a deal entered by hand, with what was judged of it. CONFLICT for one that an import made (undo the import), NOT_FOUND for one that is gone.',
    input: z.strictObject({ dealId: idSchema('deal') }),
    output: z.strictObject({})
  }
})
