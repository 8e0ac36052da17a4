import { z } from 'zod'
import { excludedReasonNames } from './excluded-reasons'

export const excludedReasonSchema = z.enum(excludedReasonNames)
export type ExcludedReason = z.infer<typeof excludedReasonSchema>
