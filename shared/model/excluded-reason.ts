import { z } from 'zod'

/** Why a touch does not count: ours or a partner's, a crawler's or bot's, a snapshot page's virtual user, or traffic of our own making. */
export const excludedReasons = ['staff', 'partner', 'crawler', 'bot', 'snapshot', 'self'] as const
export const excludedReasonSchema = z.enum(excludedReasons)
export type ExcludedReason = z.infer<typeof excludedReasonSchema>
