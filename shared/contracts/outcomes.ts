import { gradeSchema } from '@shared/model/engagement'
import { idSchema, instantSchema } from '@shared/model/fields'
import { z } from 'zod'
import { defineContracts } from './define'

const share = z.number().min(0).max(1)
const hitRate = { wonCount: z.int(), totalCount: z.int(), rate: share.nullable(), low: share, high: share }
const calibrationRow = z.object({ ...hitRate, fromScore: z.int(), toScore: z.int() })
const leadTime = z.object({ count: z.int(), medianDays: z.int().nullable(), quartileDays: z.tuple([z.int(), z.int()]).readonly().nullable() })
const skill = z.object({
  verdict: z.enum(['skill', 'no-skill', 'reversed', 'too-few']),
  /** Area under the ROC curve: 0.5 is a coin. */
  auc: share.nullable(),
  low: share.nullable(),
  high: share.nullable(),
  wonCount: z.int(),
  lostCount: z.int(),
  accountCount: z.int()
})

const reportSchema = z.object({
  closedCount: z.int(),
  all: z.object(hitRate),
  byGrade: z.array(z.object({ ...hitRate, grade: gradeSchema.nullable() })),
  calibration: z.object({ fit: z.array(calibrationRow), engagement: z.array(calibrationRow) }),
  leadTime: z.object({ toOpening: leadTime, toClosing: leadTime }),
  skill: z.object({ fit: skill, engagement: skill }),
  /** When deals were last looked back at; null = never. */
  judgedAt: instantSchema.nullable(),
  runningJobId: idSchema('job').nullable()
})
export type OutcomeReportView = z.infer<typeof reportSchema>

export const outcomesContracts = defineContracts({
  'outcomes.report': {
    summary:
      'How scores as they stood before deals opened told what became of them: hit rate by grade, win rate by score range, lead time from first being hot, and whether there is skill (AUC with a 95 % interval over accounts). Shares are 0..1 with Wilson intervals.',
    input: z.strictObject({}),
    output: reportSchema
  },
  'outcomes.judge': {
    summary: 'Starts the job that looks back at every closed deal from the ledger; while one runs the same call answers with it.',
    input: z.strictObject({}),
    output: z.object({ jobId: idSchema('job') })
  }
})
