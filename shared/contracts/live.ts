import { codeSchema, idSchema, instantSchema } from '@shared/model/fields'
import { liveCountsSchema, liveNumbersSchema } from '@shared/model/live'
import { z } from 'zod'
import { defineContracts } from './define'

export const liveContracts = defineContracts({
  'live.reserve': {
    summary:
      'Keeps that this caller reserved a Channels live, once per notice, with the touch `live_reserve`; `isConfirmed` false when WeChat did not say whether they accepted, and a later yes makes it true. CONSENT_REQUIRED without consent, NOT_FOUND for an unknown event, CONFLICT for one that was called off.',
    input: z.strictObject({ eventId: idSchema('event'), noticeId: z.string().trim().min(1).max(128), isConfirmed: z.boolean(), scene: z.int().nullable() }),
    output: z.object({ isNew: z.boolean(), isConfirmed: z.boolean(), reservedAt: instantSchema })
  },
  'live.reservation': {
    summary: 'This caller’s reservations of an event’s lives, by notice.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: z.object({ items: z.array(z.object({ noticeId: z.string(), isConfirmed: z.boolean(), reservedAt: instantSchema })) })
  },
  'live.materials': {
    summary:
      'What is there to read after an event, for who registered or was there: `later` before it has ended, `not-entitled` for others, `none` where it has none. A download among them asks who it is for as anywhere. NOT_FOUND for an unknown event.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: z.object({
      state: z.enum(['open', 'later', 'not-entitled', 'none']),
      items: z.array(
        z.object({ id: idSchema('content'), code: codeSchema, title: z.string(), summary: z.string(), fileName: z.string().nullable(), hasForm: z.boolean() })
      )
    })
  },
  'live.numbers': {
    summary:
      'The counts of a live, which are of nobody in particular, beside how many people are known of it: who watched by files, who left a form, who reserved.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: liveNumbersSchema.extend({
      people: z.object({ watchedCount: z.int(), leadCount: z.int(), reservedCount: z.int(), confirmedReservationCount: z.int() })
    })
  },
  'live.saveNumbers': {
    summary: 'Keeps the counts that a colleague copied from the Channels assistant, in the place of those before.',
    input: z.strictObject({ eventId: idSchema('event'), counts: liveCountsSchema }),
    output: liveNumbersSchema
  },
  'live.pullLeads': {
    summary:
      'Starts the job that asks WeChat for the forms left in the event’s Channels live and for their counts; again within ten minutes answers with the same job. CONFLICT for an event without a Channels account, or before it has begun.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: z.object({ jobId: idSchema('job') })
  }
})
