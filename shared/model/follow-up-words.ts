/** The closed lists of what sales does toward an account. No zod here: the app reads this file. */

/** What somebody did to get in touch. */
export const contactKinds = ['call', 'wechat', 'email', 'visit', 'dinner', 'executive-meeting'] as const
export type ContactKind = (typeof contactKinds)[number]

/** High-touch actions: what they cost and how long they took is asked, and only one-to-one accounts get them (R003-95). */
export const costedKinds = ['visit', 'dinner', 'executive-meeting'] as const

/** What came of it. */
export const contactOutcomes = ['talked', 'no-answer', 'meeting-set', 'later', 'not-interested'] as const
export type ContactOutcome = (typeof contactOutcomes)[number]

/** Why sales does not take a lead marketing found qualified. */
export const leadRejections = ['not-fit', 'no-need', 'no-budget', 'wrong-person', 'in-talks', 'other'] as const

/** Whether an account looks like the profile says, seen from close by (R002-31). */
export const fitVerdicts = ['good', 'bad'] as const
export type FitVerdictWord = (typeof fitVerdicts)[number]
