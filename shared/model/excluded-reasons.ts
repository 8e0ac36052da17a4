/** Why a touch does not count: ours or a partner's, a crawler's or bot's, a snapshot page's virtual user, or traffic of our own making. No zod here: the app reads this file. */
export const excludedReasonNames = ['staff', 'partner', 'crawler', 'bot', 'snapshot', 'self'] as const
export type ExcludedReasonName = (typeof excludedReasonNames)[number]
