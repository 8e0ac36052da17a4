import {
  calledOffSchema,
  eventKindSchema,
  eventPlanSchema,
  eventSessionSchema,
  formVariantSchema,
  liveEventSchema,
  registrationStatusSchema,
  usualConsentText
} from '@shared/model/event'
import { codeSchema, idSchema, instantSchema, lineSchema } from '@shared/model/fields'
import { z } from 'zod'
import { defineContracts } from './define'

const plannedEventSchema = liveEventSchema.extend(eventPlanSchema.shape)

const eventDraftSchema = z.strictObject({
  kind: eventKindSchema.default('channels-live'),
  title: lineSchema(80),
  summary: lineSchema(400),
  speaker: lineSchema(80),
  startsAt: instantSchema,
  endsAt: instantSchema,
  place: lineSchema(120).nullable().default(null),
  sessions: z.array(eventSessionSchema).max(40).default([]),
  capacity: z.int().min(1).max(100_000).nullable().default(null),
  finderUserName: liveEventSchema.shape.finderUserName.default(null),
  materialIds: liveEventSchema.shape.materialIds.default([]),
  topicIds: liveEventSchema.shape.topicIds.default([]),
  targetListIds: eventPlanSchema.shape.targetListIds.default([]),
  productIds: eventPlanSchema.shape.productIds.default([]),
  formVariants: z.array(formVariantSchema).max(10).default([]),
  costCny: eventPlanSchema.shape.costCny.default(null),
  consentText: lineSchema(300).default(usualConsentText)
})

export const eventsContracts = defineContracts({
  'events.list': {
    summary: 'Events, the next first; at most 100. Anyone may call it.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(liveEventSchema) })
  },
  'events.get': {
    summary: 'One event by its code, and this caller’s registration (null when there is none). NOT_FOUND for an unknown code.',
    input: z.strictObject({ code: codeSchema }),
    output: z.object({
      event: liveEventSchema,
      isRegistered: z.boolean(),
      registration: z.object({ status: registrationStatusSchema, passCode: codeSchema, attendedAt: instantSchema.nullable() }).nullable(),
      /** The questions this caller is asked when registering. */
      questions: formVariantSchema.shape.questions
    })
  },
  'events.create': {
    summary: 'Announces an event and returns it with the code for its path (pages/live/index?e=<code>). CONFLICT when it ends before it starts.',
    input: eventDraftSchema,
    output: liveEventSchema
  },
  'events.plan': {
    summary: 'One event with what only staff see: lists, form variants, cost, consent text and the code with which staff join the booth. NOT_FOUND.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: plannedEventSchema
  },
  'events.update': {
    summary:
      'Puts an edited event in the place of the old one and returns it whole; registrations stay. CONFLICT when it would end before it starts; NOT_FOUND.',
    input: z.strictObject({ eventId: idSchema('event'), event: eventDraftSchema }),
    output: plannedEventSchema
  },
  'events.callOff': {
    summary:
      'Says that an event does not take place, with a reason anybody sees: nobody registers or checks in any more, its staff code opens nothing, and who let us send a reminder is told in its place. Nothing is deleted; again keeps the first reason. CONFLICT when it has ended; NOT_FOUND.',
    input: z.strictObject({ eventId: idSchema('event'), reason: calledOffSchema.shape.reason }),
    output: plannedEventSchema
  },
  'events.reinstate': {
    summary: 'Takes calling an event off back: it takes place as planned, with its registrations. Again changes nothing; NOT_FOUND.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: plannedEventSchema
  },
  'events.cancel': {
    summary: 'Takes back this caller’s registration; whoever has waited longest gets the seat. Again changes nothing. CONFLICT for who was there.',
    input: z.strictObject({ eventId: idSchema('event') }),
    output: z.object({})
  },
  'events.register': {
    summary:
      'Registers this caller once; again answers as before. A full event puts them on the waiting list. CONSENT_REQUIRED without consent, CONFLICT before name and company were given, when a required question is unanswered, when the event was called off, or after it has ended.',
    input: z.strictObject({
      eventId: idSchema('event'),
      scene: z.int().nullable(),
      answers: z.record(z.string().max(20), z.string().trim().max(200)).default({})
    }),
    output: z.object({ registeredAt: instantSchema, isNew: z.boolean(), status: registrationStatusSchema, passCode: codeSchema })
  }
})
