import { lineSchema } from '@shared/model/fields'
import { inviteSchema, memberRoleSchema, memberSchema } from '@shared/model/member'
import { roles } from '@shared/model/roles'
import { z } from 'zod'
import { defineContracts } from './define'

const sessionSchema = z.object({
  role: z.enum(roles),
  name: z.string().nullable(),
  /** The actions the policy table lets this role call. */
  permissions: z.array(z.string())
})
export type Session = z.infer<typeof sessionSchema>

const settingSchema = z.object({
  key: z.string(),
  label: z.string(),
  value: z.union([z.string(), z.number(), z.array(z.number())]),
  unit: z.string().nullable(),
  /** Requirement row or design section the default comes from. */
  source: z.string(),
  sentence: z.string()
})
export type SettingView = z.infer<typeof settingSchema>

export const membersContracts = defineContracts({
  'session.get': {
    summary: 'Who the caller is for this company: role, name and what they may call. Anyone may call it; nothing is stored.',
    input: z.strictObject({}),
    output: sessionSchema
  },
  'members.list': {
    summary: 'The members by name; at most 100.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(memberSchema) })
  },
  'members.invite': {
    summary: 'Makes a one-time code with which a colleague joins in a role within 7 days.',
    input: z.strictObject({ name: lineSchema(40), role: memberRoleSchema }),
    output: inviteSchema.pick({ code: true, name: true, role: true, expiresAt: true })
  },
  'members.join': {
    summary:
      'Uses an invitation code for this caller and returns the session. CONFLICT for a code that is unknown, used or expired (one answer for all three).',
    input: z.strictObject({ code: z.string().trim().min(8).max(32) }),
    output: sessionSchema
  },
  'settings.list': {
    summary: 'Every setting with its value, default source and a sentence of what it does.',
    input: z.strictObject({}),
    output: z.object({ items: z.array(settingSchema) })
  }
})
