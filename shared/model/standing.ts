/** Closed lists of what may be said of an account. No zod here: the app reads this file. */

/** Strategic ICP, opportunistic ICP, avoid, or not yet placed (R001-17…19). */
export const rings = ['strategic', 'opportunistic', 'avoid', 'unrated'] as const
export type Ring = (typeof rings)[number]

/** Why an account is to be avoided (R001-19). */
export const avoidReasons = ['unmet-requirements', 'too-costly', 'off-strategy'] as const
export type AvoidReason = (typeof avoidReasons)[number]

/** Why this is the wrong moment (R003-83). */
export const holdReasons = ['bought-competitor', 're-oriented', 'changed-model', 'asked-later', 'other'] as const
export type HoldReason = (typeof holdReasons)[number]

export const negativeReasons = ['competitor', 'partner', 'bad-debt', 'asked-not-to-be-contacted', 'other'] as const
export type NegativeReason = (typeof negativeReasons)[number]

/** From the least to the most advanced (R002-34). */
export const journeyStages = ['unaware', 'aware', 'engaged', 'mqa', 'opportunity', 'customer'] as const
export type JourneyStage = (typeof journeyStages)[number]

/** Why an account is at its stage. */
export const journeyReasons = [
  'deal-won',
  'deal-open',
  'hot',
  'asked-for-contact',
  'active',
  'took-part',
  'read',
  'intent-before-awareness',
  'dormant',
  'never-seen'
] as const
export type JourneyReason = (typeof journeyReasons)[number]

/** What raises an alert, the most pressing first. */
export const alertRuleIds = ['demo-request', 'inbound-intent', 'surge', 'became-hot', 'reached-mqa', 'returned'] as const
export type AlertRuleId = (typeof alertRuleIds)[number]

/** Whether an alert helped, said with one tap. */
export const alertVerdicts = ['useful', 'not-useful'] as const
export type AlertVerdict = (typeof alertVerdicts)[number]
