import { idSchema, instantSchema } from '@shared/model/fields'
import { fitBandSchema } from '@shared/model/fit'
import { z } from 'zod'
import { defineContracts } from './define'

const countSchema = z.int().min(0)

const presentAccountSchema = z.object({ accountId: idSchema('account'), name: z.string(), peopleCount: z.int().min(1), band: fitBandSchema.nullable() })

const boardSchema = z.object({
  /** When it was counted; at most a minute before the answer. */
  asOf: instantSchema,
  registeredCount: countSchema,
  waitingCount: countSchema,
  /** Who came through a gate, ever and at this moment. */
  inCount: countSchema,
  insideCount: countSchema,
  /** People met at the booth. */
  capturedCount: countSchema,
  hotCount: countSchema,
  targetAccounts: z.object({
    /** On the event's lists, whether here or not. */
    listedCount: countSchema,
    presentCount: countSchema,
    /** The first 50 by the number of their people. */
    present: z.array(presentAccountSchema),
    /** More people of target accounts than are read at once: the counts are at least so much. */
    isPartial: z.boolean()
  }),
  /** Of the people in (at the booth, where there is no gate) whose account is scored: how many fit well (A or B). */
  fitting: z.object({ wellCount: countSchema, scoredCount: countSchema }),
  response: z.object({
    handedCount: countSchema,
    answeredCount: countSchema,
    /** Whole minutes. */
    medianMinutes: countSchema.nullable(),
    longestWaitMinutes: countSchema.nullable()
  }),
  flow: z.array(z.object({ fromAt: instantSchema, untilAt: instantSchema, inCount: countSchema, capturedCount: countSchema }))
})
export type EventBoard = z.infer<typeof boardSchema>

const effectSchema = z.object({
  listId: idSchema('targetList'),
  name: z.string(),
  memberCount: countSchema,
  /** Accounts of the list that came or were met. */
  reachedCount: countSchema,
  /** Units of engagement on the event's days, and on an average same weekday of the weeks before. */
  eventUnits: countSchema,
  baselineUnits: z.number().min(0),
  /** Deals of reached accounts opened within the settings' days from its beginning. */
  dealCount: countSchema,
  wonCount: countSchema,
  /** Whole yuan. */
  wonCny: countSchema,
  /** The event's cost by this list's part of the accounts reached on all its lists. */
  costCny: countSchema.nullable(),
  liftRatio: z.number().min(0).nullable(),
  returnRatio: z.number().nullable(),
  verdict: z.enum(['too-few', 'no-difference', 'above-baseline']),
  isPartial: z.boolean()
})
export type ListEffect = z.infer<typeof effectSchema>

export const eventBoardContracts = defineContracts({
  'events.board': {
    summary:
      'How an event goes: counts of people and accounts, response times to hot captures in whole minutes, and the flow over time. At most a minute old. NOT_FOUND for an unknown event.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: boardSchema
  },
  'events.effect': {
    summary:
      'What an event brought, per target list: accounts reached, engagement against the same weekdays before, deals, won yuan against cost, and a verdict that says too-few while n is too small. NOT_FOUND for an unknown event.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: z.object({
      costCny: countSchema.nullable(),
      minReached: countSchema,
      baselineWeeks: countSchema,
      dealDays: countSchema,
      lists: z.array(effectSchema)
    })
  }
})
