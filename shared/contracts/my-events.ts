import { captureSchema, interestSchema } from '@shared/model/capture'
import { registrationStatusSchema } from '@shared/model/event'
import { idSchema, instantSchema } from '@shared/model/fields'
import { z } from 'zod'
import { defineContracts } from './define'

const atEvent = { eventId: idSchema('event'), eventTitle: z.string() }

export const myEventsContracts = defineContracts({
  'visitors.myEvents': {
    summary:
      'What is kept of this caller about events: registrations, being there or watching, reservations of lives, and what staff wrote down at a booth, word for word. At most 100 of each.',
    input: z.strictObject({}),
    output: z.object({
      registrations: z.array(z.object({ ...atEvent, status: registrationStatusSchema, registeredAt: instantSchema })),
      visits: z.array(
        z.object({
          ...atEvent,
          at: instantSchema.nullable(),
          where: z.enum(['on-site', 'online', 'form']),
          minutes: z.int().nullable(),
          questionCount: z.int()
        })
      ),
      reservations: z.array(z.object({ ...atEvent, reservedAt: instantSchema, isConfirmed: z.boolean() })),
      captures: z.array(
        z.object({
          ...atEvent,
          at: instantSchema,
          staffName: z.string(),
          interest: interestSchema,
          companyName: z.string().nullable(),
          jobTitle: z.string().nullable(),
          note: z.string().nullable(),
          nextStep: z.string().nullable(),
          tags: z.array(z.string()),
          consentHow: captureSchema.shape.consentHow
        })
      )
    })
  }
})
