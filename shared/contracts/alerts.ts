import { alertRuleIdSchema, alertStatusSchema, alertVerdictSchema, deliverySchema } from '@shared/model/alert'
import { idSchema, instantSchema, ratioSchema } from '@shared/model/fields'
import { touchpointKindSchema } from '@shared/model/touchpoint'
import { journeyStageSchema, surgeSchema } from '@shared/model/watch'
import { z } from 'zod'
import { defineContracts } from './define'

const accountRefSchema = z.object({ id: idSchema('account'), name: z.string() })

export const alertListItemSchema = z.object({
  id: idSchema('alert'),
  account: accountRefSchema,
  ruleId: alertRuleIdSchema,
  status: alertStatusSchema,
  createdAt: instantSchema,
  recentUnits: z.int(),
  baselineUnits: z.int(),
  peopleCount: z.int(),
  acknowledgedByName: z.string().nullable(),
  verdict: alertVerdictSchema.nullable()
})
export type AlertListItem = z.infer<typeof alertListItemSchema>

const alertPersonSchema = z.object({
  personId: idSchema('person'),
  displayName: z.string().nullable(),
  jobTitle: z.string().nullable(),
  identityLevel: z.int().min(1).max(5),
  /** What they did in the days of the alert, newest first. */
  touches: z.array(z.object({ kind: touchpointKindSchema, subjectTitle: z.string(), occurredAt: instantSchema }))
})

export const alertDetailSchema = alertListItemSchema.extend({
  ruleIds: z.array(alertRuleIdSchema),
  surge: surgeSchema,
  stage: journeyStageSchema,
  people: z.array(alertPersonSchema),
  acknowledgedAt: instantSchema.nullable(),
  /** Whole minutes to the first response, from the end of quiet hours; null while there is none. */
  responseMinutes: z.int().min(0).nullable(),
  marketingPausedUntil: instantSchema.nullable(),
  deliveries: z.array(deliverySchema.pick({ id: true, channel: true, status: true, dueAt: true, sentAt: true, problem: true }))
})
export type AlertDetail = z.infer<typeof alertDetailSchema>

const shareSchema = z.object({ ratio: ratioSchema, low: ratioSchema, high: ratioSchema }).nullable()
const responsesSchema = z.object({ respondedCount: z.int(), medianMinutes: z.number().nullable(), inTimeShare: shareSchema })

export const alertReportSchema = z.object({
  fromDate: z.string(),
  alertCount: z.int(),
  rules: z.array(
    z.object({
      ruleId: alertRuleIdSchema,
      sentCount: z.int(),
      acknowledgedCount: z.int(),
      judgedCount: z.int(),
      usefulCount: z.int(),
      usefulShare: shareSchema
    })
  ),
  team: responsesSchema,
  members: z.array(responsesSchema.extend({ memberId: idSchema('member'), name: z.string() })),
  targetMinutes: z.int()
})
export type AlertReport = z.infer<typeof alertReportSchema>

const hourSchema = z.int().min(0).max(23)

export const alertChannelsSchema = z.object({
  robotIsOn: z.boolean(),
  /** The last four characters of the robot's key; null while none is set. The key itself never leaves the server. */
  robotKeyEnd: z.string().nullable(),
  subscribeIsOn: z.boolean(),
  templateId: z.string().nullable(),
  quietFromHour: hourSchema,
  quietToHour: hourSchema,
  trackingFromDate: z.iso.date(),
  /** Messages that a runner did not finish: nobody knows whether they arrived. */
  uncertainCount: z.int(),
  waitingCount: z.int(),
  canEdit: z.boolean()
})
export type AlertChannels = z.infer<typeof alertChannelsSchema>

const subscriptionSchema = z.object({
  /** null while nobody set a template: then nothing is asked. */
  templateId: z.string().nullable(),
  quota: z.int().min(0),
  /** Whether today's one question is still free. */
  mayAsk: z.boolean()
})

export const alertsContracts = defineContracts({
  'alerts.list': {
    summary:
      'Alerts, newest first: of a salesperson those of their own accounts and of accounts without an owner, of a marketer, lead or administrator all. `open` leaves out what is answered.',
    input: z.strictObject({
      scope: z.enum(['open', 'all']).default('open'),
      cursor: z.string().max(120).optional(),
      limit: z.int().min(1).max(50).default(20)
    }),
    output: z.object({ items: z.array(alertListItemSchema), nextCursor: z.string().nullable() })
  },
  'alerts.get': {
    summary:
      'One alert: who did what and when in its days, why that is unusual, and by which channels it went out. NOT_FOUND for an unknown id or somebody else’s account.',
    input: z.strictObject({ alertId: idSchema('alert') }),
    output: alertDetailSchema
  },
  'alerts.summary': {
    summary: 'How many alerts wait for this member’s answer (at most 99 are counted).',
    input: z.strictObject({}),
    output: z.object({ openCount: z.int().min(0).max(99) })
  },
  'alerts.acknowledge': {
    summary:
      'Takes an alert on: the first to do so is its first response, later ones change nothing. Returns the alert as it is then. NOT_FOUND as for alerts.get.',
    input: z.strictObject({ alertId: idSchema('alert') }),
    output: alertDetailSchema
  },
  'alerts.judge': {
    summary:
      'Says whether an alert helped; may be said again. It closes the alert, which lets marketing go on, and counts as the first response when there was none. NOT_FOUND as for alerts.get.',
    input: z.strictObject({ alertId: idSchema('alert'), verdict: alertVerdictSchema }),
    output: alertDetailSchema
  },
  'alerts.resend': {
    summary:
      'Puts a message that failed, came too late or of which nobody knows whether it arrived back to be sent within a minute: whoever asks accepts that it may arrive twice. Returns the alert. CONFLICT while it waits or went out, NOT_FOUND as for alerts.get.',
    input: z.strictObject({ alertId: idSchema('alert'), deliveryId: z.string().max(200) }),
    output: alertDetailSchema
  },
  'alerts.report': {
    summary:
      'Of the last 90 days (at most 1,000 alerts): per rule how many were raised, answered and found useful, with the share’s 95 % interval; minutes to the first response of the team and of each member.',
    input: z.strictObject({}),
    output: alertReportSchema
  },
  'alerts.channels': {
    summary: 'How alerts leave the app: robot, subscribe message, quiet hours in Asia/Shanghai, and since when the company tracks.',
    input: z.strictObject({}),
    output: alertChannelsSchema
  },
  'alerts.setChannels': {
    summary:
      'Changes how alerts leave the app; what is left out stays, null clears. `robotUrl` is the address WeCom gives for a group robot (https://qyapi.weixin.qq.com/cgi-bin/webhook/send?key=…); no other host is taken.',
    input: z.strictObject({
      robotUrl: z.string().trim().max(200).nullable().optional(),
      robotIsOn: z.boolean().optional(),
      templateId: z
        .string()
        .trim()
        .regex(/^[0-9A-Za-z_-]{20,64}$/, '这不是订阅消息的模板编号，请从小程序后台复制')
        .nullable()
        .optional(),
      subscribeIsOn: z.boolean().optional(),
      quietFromHour: hourSchema.optional(),
      quietToHour: hourSchema.optional(),
      trackingFromDate: z.iso.date().optional()
    }),
    output: alertChannelsSchema
  },
  'alerts.subscription': {
    summary: 'Whether this member may be asked now to receive the next alert as a subscribe message, and how many they have let us send.',
    input: z.strictObject({}),
    output: subscriptionSchema
  },
  'alerts.noteSubscription': {
    summary: 'Notes what came of asking: an acceptance is one message more, a refusal is remembered, and either way nobody is asked again that day.',
    input: z.strictObject({ outcome: z.enum(['accept', 'acceptWithAudio', 'acceptWithAlert', 'reject', 'ban', 'filter', 'failed']) }),
    output: subscriptionSchema
  }
})
