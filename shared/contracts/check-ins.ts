import { scanAnswerSchema } from '@shared/model/attendance'
import { captureIdSchema } from '@shared/model/capture'
import { idSchema, instantSchema, lineSchema } from '@shared/model/fields'
import { z } from 'zod'
import { defineContracts } from './define'

const at = {
  eventId: idSchema('event'),
  sessionId: z.string().max(20).nullable().default(null),
  gate: lineSchema(40),
  /** Made per scan: the same again is answered as before. */
  scanId: captureIdSchema
}

export const checkInsContracts = defineContracts({
  'checkIns.scan': {
    summary:
      'Lets a person in or out by their pass, or by who they are when found by name: in, already-in (since when, by whom), out, not-in, waiting (no seat yet) or unknown (nobody has that pass). The same scanId is answered as before and changes nothing. FORBIDDEN for who is not staff there, CONFLICT within a minute of the event’s being called off.',
    input: z.strictObject({
      ...at,
      passCode: z.string().trim().min(4).max(200).nullable(),
      personId: idSchema('person').nullable().default(null),
      direction: z.enum(['in', 'out']).default('in')
    }),
    output: scanAnswerSchema
  },
  'checkIns.walkIn': {
    summary:
      'Registers somebody at the door and lets them in; the same scanId is answered as before. FORBIDDEN for who is not staff there, CONFLICT within a minute of the event’s being called off.',
    input: z.strictObject({ ...at, name: lineSchema(40), companyName: lineSchema(120), consentHow: z.enum(['shown', 'read-aloud', 'signed']) }),
    output: scanAnswerSchema
  },
  'checkIns.find': {
    summary: 'Up to 20 registered people whose name or company begins so, with whether they are in. FORBIDDEN for who is not staff there.',
    input: z.strictObject({ eventId: idSchema('event'), typed: z.string().trim().min(1).max(40) }),
    output: z.object({
      items: z.array(z.object({ personId: idSchema('person'), name: z.string(), companyName: z.string(), status: z.string(), inAt: instantSchema.nullable() }))
    })
  }
})
