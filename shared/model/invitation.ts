import { z } from 'zod'
import { idSchema, instantSchema } from './fields'

export const invitationStatuses = ['invited', 'registered', 'attended'] as const
export const invitationStatusSchema = z.enum(invitationStatuses)
export type InvitationStatus = (typeof invitationStatuses)[number]

/** One account that is to come to one event; its status is the furthest that anybody of it got. */
export const invitationSchema = z.object({
  eventId: idSchema('event'),
  accountId: idSchema('account'),
  /** The list it was taken from; null = chosen by itself. */
  listId: idSchema('targetList').nullable(),
  status: invitationStatusSchema,
  invitedBy: z.string(),
  invitedAt: instantSchema
})
export type Invitation = z.infer<typeof invitationSchema>
