import { idSchema, instantSchema } from '@shared/model/fields'
import { fitBandSchema } from '@shared/model/fit'
import { invitationRefusalSchema, invitationStatusSchema } from '@shared/model/invitation'
import { z } from 'zod'
import { defineContracts } from './define'

const countSchema = z.int().min(0)

const shownSchema = z.object({
  accountId: idSchema('account'),
  name: z.string(),
  ownerName: z.string().nullable(),
  band: fitBandSchema.nullable(),
  status: invitationStatusSchema,
  invitedAt: instantSchema,
  /** Only these people of it are invited, not everybody. */
  isNamedOnly: z.boolean(),
  /** Who is invited by name, each with how far they got themselves. */
  people: z.array(z.object({ personId: idSchema('person'), name: z.string(), status: invitationStatusSchema }))
})
export type ShownInvitation = z.infer<typeof shownSchema>

const refusedSchema = z.object({ personId: idSchema('person'), name: z.string().nullable(), refusal: invitationRefusalSchema })
export type RefusedPerson = z.infer<typeof refusedSchema>

export const invitationsContracts = defineContracts({
  'invitations.add': {
    summary:
      'Puts accounts of target lists, single accounts, and single people by name on an event’s invitation list, each once; of a list the first 1,000 by rank. An account stands on it once, whether it is invited itself, people of it are, or both. Tells how many are new, were there before, and were left out because they are to be left alone; of people, who may not be invited and why. NOT_FOUND for an unknown event.',
    input: z.strictObject({
      eventId: idSchema('event'),
      listIds: z.array(idSchema('targetList')).max(10).default([]),
      accountIds: z.array(idSchema('account')).max(100).default([]),
      personIds: z.array(idSchema('person')).max(100).default([])
    }),
    output: z.object({
      addedCount: countSchema,
      knownCount: countSchema,
      leftAloneCount: countSchema,
      peopleAddedCount: countSchema,
      peopleKnownCount: countSchema,
      refused: z.array(refusedSchema)
    })
  },
  'invitations.findPeople': {
    summary: 'Up to 20 people of known accounts whose name begins so, each with why they may not be invited (null: they may).',
    input: z.strictObject({ typed: z.string().trim().min(1).max(40) }),
    output: z.object({
      items: z.array(
        z.object({
          personId: idSchema('person'),
          name: z.string(),
          jobTitle: z.string().nullable(),
          accountName: z.string(),
          refusal: invitationRefusalSchema.nullable()
        })
      )
    })
  },
  'invitations.remove': {
    summary:
      'Takes an account off an event’s invitation list, or only one person named of it; the last person takes an account along that was invited for people only. Registrations stay. Again changes nothing.',
    input: z.strictObject({ eventId: idSchema('event'), accountId: idSchema('account'), personId: idSchema('person').nullable().default(null) }),
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
