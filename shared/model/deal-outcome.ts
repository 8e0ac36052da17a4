import { z } from 'zod'
import { engagementLevelSchema, gradeSchema } from './engagement'
import { dayNumberSchema, daySchema, idSchema, scoreSchema } from './fields'
import { fitBandSchema } from './fit'

const standingSchema = z.object({ score: scoreSchema.nullable(), level: engagementLevelSchema, grade: gradeSchema.nullable() })

/** A closed deal beside how its account stood before: what scores are checked against. */
export const dealOutcomeSchema = z.object({
  /** The deal's id. */
  id: idSchema('deal'),
  accountId: idSchema('account'),
  isWon: z.boolean(),
  openedOn: daySchema.nullable(),
  closedOn: daySchema.nullable(),
  fitScore: scoreSchema.nullable(),
  fitBand: fitBandSchema.nullable(),
  atOpening: standingSchema.nullable(),
  atClosing: standingSchema.nullable(),
  firstHotDay: dayNumberSchema.nullable(),
  modelVersion: z.string(),
  icpVersionId: idSchema('icpVersion').nullable()
})
export type DealOutcome = z.infer<typeof dealOutcomeSchema>
