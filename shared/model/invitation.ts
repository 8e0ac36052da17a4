import { z } from 'zod'
import { invitationRefusals } from './event-words'
import { idSchema, instantSchema } from './fields'

export const invitationStatuses = ['invited', 'registered', 'attended'] as const
export const invitationStatusSchema = z.enum(invitationStatuses)
export const invitationRefusalSchema = z.enum(invitationRefusals)
export type InvitationStatus = (typeof invitationStatuses)[number]

/** So many people of one account can be invited by name; more are a reason to invite the account. */
export const maxNamedPeople = 50

/** One account that is to come to one event; its status is the furthest that anybody invited of it got. */
export const invitationSchema = z.object({
  eventId: idSchema('event'),
  accountId: idSchema('account'),
  /** The list it was taken from; null = chosen by itself. */
  listId: idSchema('targetList').nullable(),
  /** Who of it is invited by name. */
  personIds: z.array(idSchema('person')).max(maxNamedPeople),
  /** Only those: what others of the account do does not move it on. */
  isNamedOnly: z.boolean(),
  status: invitationStatusSchema,
  invitedBy: z.string(),
  invitedAt: instantSchema
})
export type Invitation = z.infer<typeof invitationSchema>
