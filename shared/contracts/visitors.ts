import { entryPositionSchema } from '@shared/model/entry-code'
import { codeSchema, idSchema, instantSchema, lineSchema } from '@shared/model/fields'
import { consentPurposeSchema, consentSchema } from '@shared/model/person'
import { touchpointKindSchema } from '@shared/model/touchpoint'
import { z } from 'zod'
import { defineContracts } from './define'

const profileSchema = z.object({
  displayName: z.string().nullable(),
  jobTitle: z.string().nullable(),
  companyName: z.string().nullable(),
  identityLevel: z.int().min(1).max(5).nullable(),
  consent: consentSchema.nullable(),
  touchCount: z.int(),
  /** What was proven, masked: 138****1234, z***@example.com. */
  proofs: z.array(z.object({ kind: z.enum(['phone', 'phone-told', 'work-mail', 'staff']), hint: z.string() }))
})
export type VisitorProfile = z.infer<typeof profileSchema>

export const touchInputSchema = z.strictObject({
  /** Made on the device, once per touch: the same id again is the same touch. */
  clientId: z.string().regex(/^[0-9A-Za-z-]{8,64}$/),
  kind: touchpointKindSchema.extract([
    'mp_enter',
    'content_view',
    'content_view_deep',
    'high_value_view',
    'article_open_intent',
    'live_open_intent',
    'live_reserve',
    'qr_scan',
    'share_in_group',
    'demo_request',
    'contact_request'
  ]),
  subjectId: z.union([idSchema('content'), idSchema('event')]),
  scene: z.int().nullable(),
  /** Through what the visit came: codes of the link or picture, and the position a card path names. An unknown one is passed over. */
  via: z.strictObject({ entryCode: codeSchema.nullable(), position: entryPositionSchema.nullable(), shareCode: codeSchema.nullable() }).nullable().optional(),
  /** The device's clock at the touch. */
  occurredAt: instantSchema
})
export type TouchInput = z.infer<typeof touchInputSchema>

export const visitorsContracts = defineContracts({
  'visitors.me': {
    summary: 'What is known of this caller: all of it null or 0 for someone nothing is known of. Stores nothing.',
    input: z.strictObject({}),
    output: profileSchema
  },
  'visitors.giveConsent': {
    summary: 'Records what this caller agreed to and which wording they saw, and returns what is known.',
    input: z.strictObject({ purposes: z.array(consentPurposeSchema).min(1).max(3), textVersion: z.string().min(1).max(40) }),
    output: profileSchema
  },
  'visitors.withdrawConsent': {
    summary: 'Takes consent back: this caller’s touches are deleted and leave every score, name and company are forgotten. Returns what is known afterwards.',
    input: z.strictObject({}),
    output: profileSchema
  },
  'visitors.declare': {
    summary:
      'Records the name and company this caller types and links them to an account when the company resolves; `linked` says whether it did. The company may be a name in any form, a credit code, a stock code, a mail address or a website; of mailOrWebsite only the domain is looked at, and nothing of it is stored. All their stored touches then count. CONSENT_REQUIRED without consent.',
    input: z.strictObject({
      displayName: lineSchema(40),
      companyName: lineSchema(120),
      jobTitle: lineSchema(40).nullable(),
      mailOrWebsite: lineSchema(200).nullable().default(null)
    }),
    output: z.object({ profile: profileSchema, linked: z.boolean() })
  },
  'visitors.verifyPhone': {
    summary:
      'Exchanges the one-time code of WeChat’s phone button; a number among the CRM contacts proves who this caller is (level 4), any other is kept as a hash. CONFLICT for a code used before or out of date, BUSY after 10 tries in a minute, CONSENT_REQUIRED without consent.',
    input: z.strictObject({ code: z.string().min(8).max(200) }),
    output: z.object({ profile: profileSchema, isKnown: z.boolean() })
  },
  'visitors.tellPhone': {
    summary: 'Keeps a number that this caller typed, masked and as a hash; it proves nothing. INVALID_INPUT for what is no mobile number.',
    input: z.strictObject({ phone: z.string().trim().max(30) }),
    output: profileSchema
  },
  'visitors.sendMailCode': {
    summary:
      'Sends a code of 6 digits, good for 10 minutes, to a work address. INVALID_INPUT for what is no address or one of a free-mail provider, CONFLICT where no mail can be sent, BUSY after 5 in 10 minutes.',
    input: z.strictObject({ address: z.string().trim().max(120) }),
    output: z.object({ hint: z.string(), expiresAt: instantSchema })
  },
  'visitors.verifyMailCode': {
    summary:
      'Checks the code; the right one proves the mailbox, and the account with that domain, if there is one, becomes this caller’s (level 4). CONFLICT for a wrong or late code, BUSY after 5 tries in a minute.',
    input: z.strictObject({
      code: z
        .string()
        .trim()
        .regex(/^\d{6}$/, '请填写 6 位数字')
    }),
    output: z.object({ profile: profileSchema, isKnown: z.boolean() })
  },
  'visitors.joinAccounts': {
    summary:
      'Agrees to join, or stops joining, what this caller did in our official accounts and mini-programs of one Open Platform. Stopping undoes the join.',
    input: z.strictObject({ isJoined: z.boolean(), textVersion: z.string().min(1).max(40) }),
    output: profileSchema
  },
  'engagement.record': {
    summary:
      'Stores touches of this caller, each once, and moves the score of person and account in one transaction per touch. CONSENT_REQUIRED without consent; a touch on an unknown content, or a request of somebody who has not said where they work, is rejected by itself. Who shared the content that somebody else opens gets the touch `colleague_opened`, once per opener.',
    input: z.strictObject({
      touches: z.array(touchInputSchema).min(1).max(20),
      /** The device's clock when sending, to measure its offset. */
      clientNow: instantSchema
    }),
    output: z.object({
      results: z.array(z.object({ clientId: z.string(), status: z.enum(['recorded', 'duplicate', 'rejected']), reason: z.string().nullable() }))
    })
  }
})
