import { idSchema, instantSchema } from '@shared/model/fields'
import { fitBandSchema } from '@shared/model/fit'
import { invitationStatusSchema } from '@shared/model/invitation'
import { z } from 'zod'
import { defineContracts } from './define'

const countSchema = z.int().min(0)

const shownSchema = z.object({
  accountId: idSchema('account'),
  name: z.string(),
  ownerName: z.string().nullable(),
  band: fitBandSchema.nullable(),
  status: invitationStatusSchema,
  invitedAt: instantSchema
})
export type ShownInvitation = z.infer<typeof shownSchema>

export const invitationsContracts = defineContracts({
  'invitations.add': {
    summary:
      'Puts accounts of target lists, and single accounts, on an event’s invitation list, each once; of a list the first 1,000 by rank. Tells how many are new, were there before, and were left out because they are to be left alone. NOT_FOUND for an unknown event.',
    input: z.strictObject({
      eventId: idSchema('event'),
      listIds: z.array(idSchema('targetList')).max(10).default([]),
      accountIds: z.array(idSchema('account')).max(100).default([])
    }),
    output: z.object({ addedCount: countSchema, knownCount: countSchema, leftAloneCount: countSchema })
  },
  'invitations.remove': {
    summary: 'Takes an account off an event’s invitation list; registrations stay. Again changes nothing.',
    input: z.strictObject({ eventId: idSchema('event'), accountId: idSchema('account') }),
    output: z.object({})
  },
  'invitations.list': {
    summary:
      'The invitation list of an event: accounts by how far they got, and the funnel in accounts, where who attended also registered and who registered was also invited.',
    input: z.strictObject({
      eventId: idSchema('event'),
      status: invitationStatusSchema.default('invited'),
      cursor: z.string().max(80).optional(),
      limit: z.int().min(1).max(100).default(30)
    }),
    output: z.object({
      items: z.array(shownSchema),
      nextCursor: z.string().nullable(),
      funnel: z.object({ invitedCount: countSchema, registeredCount: countSchema, attendedCount: countSchema })
    })
  }
})
