import { idSchema, instantSchema } from '@shared/model/fields'
import { handOverPassSchema, handOverSchema } from '@shared/model/hand-over'
import { z } from 'zod'
import { defineContracts } from './define'

const shownSchema = handOverSchema.extend({
  /** The account's short name; null while nobody knows which account it is. */
  accountName: z.string().nullable(),
  /** Who has it; null while it waits in the queue. */
  recipientName: z.string().nullable(),
  /** Nobody has it yet: it waits in the queue of whoever leads sales. */
  isQueued: z.boolean()
})
export type ShownHandOver = z.infer<typeof shownSchema>

const oneSchema = z.strictObject({ handOverId: idSchema('handOver') })

export const handOversContracts = defineContracts({
  'handOvers.list': {
    summary:
      'Hot captures of booths that wait for this caller, the longest waiting first; at most 100. Who leads sales also gets those that nobody has. Response times are counted from createdAt.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(shownSchema) })
  },
  'handOvers.answer': {
    summary:
      'Notes that the person was contacted, which ends the wait; again changes nothing. A contact recorded for the account does the same. NOT_FOUND for one that is somebody else’s.',
    input: oneSchema,
    output: z.object({})
  },
  'handOvers.assign': {
    summary:
      'Gives a hot capture to a colleague, “me” = the caller, with why; sales give on what is theirs. `passedAt` names the giving, to take it back; null when they have it already. NOT_FOUND for an unknown one or an unknown colleague; CONFLICT when it is answered or the colleague is a helper of an event.',
    input: oneSchema.extend({ memberId: z.union([idSchema('member'), z.literal('me')]), reason: handOverPassSchema.shape.reason.default(null) }),
    output: z.object({ passedAt: instantSchema.nullable() })
  },
  'handOvers.takeBack': {
    summary:
      'Takes the last giving of a hot capture back: whoever had it has it again. One that is not the last changes nothing. NOT_FOUND for an unknown one, and for sales when somebody else gave it; CONFLICT when it is answered or went on with its account.',
    input: oneSchema.extend({ passedAt: instantSchema }),
    output: z.object({})
  },
  'handOvers.colleagues': {
    summary: 'To whom a hot capture can be given, by name: every member but helpers of an event.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(z.object({ memberId: idSchema('member'), name: z.string() })) })
  },
  'handOvers.ofEvent': {
    summary: 'Hot captures of an event with who has each: those that wait first, the longest waiting on top; at most 100. NOT_FOUND for an unknown event.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: z.object({ items: z.array(shownSchema) })
  }
})
