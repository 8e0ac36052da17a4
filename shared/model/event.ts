import { z } from 'zod'
import { eventKinds } from './event-words'
import { codeSchema, idSchema, instantSchema, lineSchema } from './fields'

export const eventKindSchema = z.enum(eventKinds)

/** One part of a longer event; who checks in at it is counted by itself. */
export const eventSessionSchema = z.object({
  id: z.string().regex(/^[0-9a-z-]{2,20}$/),
  title: lineSchema(80),
  startsAt: instantSchema,
  endsAt: instantSchema
})

export const formQuestionSchema = z.object({
  id: z.string().regex(/^[0-9a-z-]{2,20}$/),
  label: lineSchema(60),
  /** Answers to choose from; empty = free text. */
  options: z.array(lineSchema(40)).max(12),
  isRequired: z.boolean()
})
export type FormQuestion = z.infer<typeof formQuestionSchema>

/** Which questions a registration asks; `icpId` null = everybody whom no other variant fits. */
export const formVariantSchema = z.object({
  id: z.string().regex(/^[0-9a-z-]{2,20}$/),
  name: lineSchema(40),
  icpId: idSchema('icp').nullable(),
  questions: z.array(formQuestionSchema).max(3)
})
export type FormVariant = z.infer<typeof formVariantSchema>

/** That an event does not take place, and why; everything of it stays, for it may be taken back. */
export const calledOffSchema = z.object({ at: instantSchema, reason: lineSchema(60) })

/** An event a prospect can register for, as anyone may see it. */
export const liveEventSchema = z.object({
  id: idSchema('event'),
  code: codeSchema,
  kind: eventKindSchema,
  title: lineSchema(80),
  summary: lineSchema(400),
  speaker: lineSchema(80),
  startsAt: instantSchema,
  endsAt: instantSchema,
  /** Where people meet; null = online. */
  place: lineSchema(120).nullable(),
  sessions: z.array(eventSessionSchema).max(40),
  /** null = as many as come. */
  capacity: z.int().min(1).max(100_000).nullable(),
  /** Registered, without those waiting. */
  registrationCount: z.int().min(0),
  /** The Channels account that broadcasts it (“sph…”). */
  finderUserName: z
    .string()
    .regex(/^sph[0-9A-Za-z]{5,40}$/)
    .nullable(),
  /** Contents to read afterwards. */
  materialIds: z.array(idSchema('content')).max(20),
  topicIds: z.array(z.string()).max(20),
  /** null = it takes place. */
  calledOff: calledOffSchema.nullable()
})
export type LiveEvent = z.infer<typeof liveEventSchema>

/** What is read out at a booth whose event says nothing else. */
export const usualConsentText = '我们会记下你的姓名、公司、联系方式和感兴趣的产品，只用于会后联系你。你可以随时要求查看或删除。'

/** What staff keep about an event beside what anyone sees. */
export const eventPlanSchema = z.object({
  targetListIds: z.array(idSchema('targetList')).max(10),
  productIds: z.array(idSchema('product')).max(20),
  formVariants: z.array(formVariantSchema).max(10),
  costCny: z.int().min(0).nullable(),
  /** Read out or shown before anything is written down at the booth. */
  consentText: lineSchema(300),
  /** Scanned by staff to join the booth; useless a day after the event. Empty until somebody opens the plan of an event from before it. */
  staffCode: z.string(),
  /** Which colleague called it off; null = nobody. */
  calledOffBy: z.string().nullable()
})
export type EventPlan = z.infer<typeof eventPlanSchema>

export const registrationStatusSchema = z.enum(['invited', 'registered', 'waiting'])
export type RegistrationStatus = z.infer<typeof registrationStatusSchema>

/** One person at one event. */
export const registrationSchema = z.object({
  eventId: idSchema('event'),
  personId: idSchema('person'),
  registeredAt: instantSchema,
  status: registrationStatusSchema,
  /** Opaque; drawn as the pass, good until the event has ended. */
  passCode: codeSchema,
  /** Question id → answer. */
  answers: z.record(z.string(), z.string()),
  attendedAt: instantSchema.nullable(),
  /** As given when registering, for finding people at the door. */
  name: z.string(),
  companyName: z.string()
})
export type Registration = z.infer<typeof registrationSchema>
