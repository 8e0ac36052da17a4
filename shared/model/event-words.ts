/** Closed lists of events. No zod here: the app reads this file. */

export const eventKinds = ['channels-live', 'webinar', 'conference', 'dinner'] as const
export type EventKind = (typeof eventKinds)[number]

/** Why a single person is not invited to an event. */
export const invitationRefusals = ['gone', 'no-consent', 'excluded', 'no-account', 'negative', 'on-hold', 'too-many'] as const
export type InvitationRefusal = (typeof invitationRefusals)[number]

/** What staff of an event are told of an account, and nothing more: on a list of the event, or to be left alone. */
export const accountHints = ['target', 'negative'] as const
export type AccountHint = (typeof accountHints)[number]
