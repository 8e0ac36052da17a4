import { z } from 'zod'
import { dayNumberSchema, idSchema, instantSchema } from './fields'
import { alertRuleIds, alertVerdicts } from './standing'
import { touchpointKindSchema } from './touchpoint'
import { journeyStageSchema, surgeSchema } from './watch'

export const alertRuleIdSchema = z.enum(alertRuleIds)
export const alertVerdictSchema = z.enum(alertVerdicts)
/** Open until somebody answers; closed once it is judged. */
export const alertStatusSchema = z.enum(['open', 'acknowledged', 'closed'])

/** Whose inbox: a member's, or that of all sales when nobody owns the account. */
export const allSales = 'all'

/** Something at an account that sales should know now; one document per account, rule and window. */
export const alertSchema = z.object({
  id: idSchema('alert'),
  accountId: idSchema('account'),
  ruleId: alertRuleIdSchema,
  /** All rules due at that moment, the most pressing first. */
  ruleIds: z.array(alertRuleIdSchema).min(1),
  windowDay: dayNumberSchema,
  /** The account against its own past at that moment. */
  surge: surgeSchema,
  stage: journeyStageSchema,
  /** The touch that set it off; null when somebody was linked to the account. Who it was is looked up, so that who is erased is gone here too. */
  touch: z.object({ personId: idSchema('person'), kind: touchpointKindSchema, subjectId: z.string(), subjectTitle: z.string() }).nullable(),
  /** A member's id, or 'all'. */
  recipient: z.string(),
  status: alertStatusSchema,
  createdAt: instantSchema,
  acknowledgedAt: instantSchema.nullable(),
  acknowledgedBy: idSchema('member').nullable(),
  verdict: alertVerdictSchema.nullable(),
  judgedBy: idSchema('member').nullable(),
  judgedAt: instantSchema.nullable()
})
export type Alert = z.infer<typeof alertSchema>

/** One message of an alert by one channel; its id names both, so it is made once and sent once. */
export const deliverySchema = z.object({
  id: z.string(),
  alertId: idSchema('alert'),
  channel: z.enum(['robot', 'subscribe']),
  /** Whom a subscribe message is for. */
  memberId: idSchema('member').nullable(),
  /**
   * waiting → sending → sent, failed (refused), or expired (too old to help). A runner killed while sending leaves `sending`;
   * nobody can know whether the message went out, so it is told as uncertain and not sent twice.
   */
  status: z.enum(['waiting', 'sending', 'sent', 'failed', 'expired', 'uncertain']),
  /** Not before: the end of the quiet hours, or the next try. */
  dueAt: instantSchema,
  createdAt: instantSchema,
  attemptCount: z.int().min(0),
  sentAt: instantSchema.nullable(),
  problem: z.string().nullable()
})
export type Delivery = z.infer<typeof deliverySchema>

/** How alerts leave the app; one document. */
export const alertSettingsSchema = z.object({
  id: z.literal('default'),
  robot: z.object({ isOn: z.boolean(), key: z.string().nullable() }),
  subscribe: z.object({ isOn: z.boolean(), templateId: z.string().nullable() }),
  quietHours: z.object({ fromHour: z.int().min(0).max(23), toHour: z.int().min(0).max(23) }),
  /** The day on which this company began to track; before it silence says nothing. */
  trackingFromDay: dayNumberSchema,
  updatedBy: z.string().nullable(),
  updatedAt: instantSchema
})
export type AlertSettings = z.infer<typeof alertSettingsSchema>

/** How many subscribe messages a member has let us send, and when they were last asked. */
export const alertQuotaSchema = z.object({
  /** The member's id. */
  id: idSchema('member'),
  openId: z.string(),
  quota: z.int().min(0),
  lastAskedDay: dayNumberSchema.nullable(),
  lastOutcome: z.string().nullable()
})
export type AlertQuota = z.infer<typeof alertQuotaSchema>
