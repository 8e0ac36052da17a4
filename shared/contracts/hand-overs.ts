import { idSchema } from '@shared/model/fields'
import { handOverSchema } from '@shared/model/hand-over'
import { z } from 'zod'
import { defineContracts } from './define'

const shownSchema = handOverSchema.extend({
  /** The account's short name; null while nobody knows which account it is. */
  accountName: z.string().nullable(),
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
    summary: 'Gives a hot capture to a colleague, “me” = the caller. NOT_FOUND for an unknown one or an unknown colleague; CONFLICT when it is answered.',
    input: oneSchema.extend({ memberId: z.union([idSchema('member'), z.literal('me')]) }),
    output: z.object({})
  }
})
