import { z } from 'zod'
import { idSchema, instantSchema, lineSchema } from './fields'
import { memberRoles } from './roles'

export const memberRoleSchema = z.enum(memberRoles)

/** Someone of our own company, with what they may do. */
export const memberSchema = z.object({
  id: idSchema('member'),
  name: lineSchema(40),
  role: memberRoleSchema,
  joinedAt: instantSchema,
  /** A helper of one event is nobody again after this; null = a colleague for good. */
  expiresAt: instantSchema.nullable().default(null)
})
export type Member = z.infer<typeof memberSchema>

/** A one-time code with which a colleague joins in a role. */
export const inviteSchema = z.object({
  code: z.string(),
  name: lineSchema(40),
  role: memberRoleSchema,
  createdBy: z.string(),
  createdAt: instantSchema,
  expiresAt: instantSchema,
  usedBy: z.string().nullable()
})
export type Invite = z.infer<typeof inviteSchema>
