import { gradeSchema } from '@shared/model/engagement'
import { idSchema, instantSchema } from '@shared/model/fields'
import { jobSchema } from '@shared/model/job'
import { trialDirectionSchema, trialMoveSchema } from '@shared/model/model-trial'
import { z } from 'zod'
import { defineContracts } from './define'

const beforeAfter = { before: z.int(), after: z.int() }
const flagged = z.object({ knownCount: z.int(), ...beforeAfter })

const resultSchema = z.object({
  accountCount: z.int(),
  grades: z.array(z.object({ grade: gradeSchema.nullable(), ...beforeAfter })),
  hot: z.object(beforeAfter),
  becomesHotCount: z.int(),
  stopsBeingHotCount: z.int(),
  won: z.object({ dealCount: z.int(), byOpening: flagged, byClosing: flagged })
})

const trialSchema = z.object({
  id: idSchema('modelTrial'),
  modelId: idSchema('scoringModel'),
  revision: z.int(),
  modelVersion: z.string(),
  liveModelVersion: z.string(),
  jobId: idSchema('job'),
  status: jobSchema.shape.status,
  startedAt: instantSchema,
  endedAt: instantSchema.nullable(),
  /** null until it is done. */
  result: resultSchema.nullable()
})
export type ModelTrialView = z.infer<typeof trialSchema>

const moveSchema = trialMoveSchema.pick({ accountId: true, before: true, after: true }).extend({ name: z.string() })
export type TrialMoveView = z.infer<typeof moveSchema>

export const modelTrialsContracts = defineContracts({
  'models.try': {
    summary:
      'Starts the job that folds the whole ledger by a draft’s rules and compares; nothing anybody is shown changes. While the same revision is being tried the same call answers with that trial, one of an older revision is stopped. CONFLICT for a changed revision or a draft with problems, NOT_FOUND for an unknown version.',
    input: z.strictObject({ modelId: idSchema('scoringModel'), revision: z.int().min(1) }),
    output: z.object({ trialId: idSchema('modelTrial'), jobId: idSchema('job') })
  },
  'models.getTrial': {
    summary:
      'The trial of a version begun last, or null: accounts per grade by the rules in use and by the tried ones, how many become hot and stop being hot (counts), and how many of at most 100 deals won last had been hot before they opened and before they closed, by what was known then.',
    input: z.strictObject({ modelId: idSchema('scoringModel') }),
    output: z.object({ trial: trialSchema.nullable() })
  },
  'models.listTrialMoves': {
    summary:
      'The accounts that a trial makes hot or no longer hot, the highest score first, with scores (0–100) and grades by both. NOT_FOUND for an unknown trial.',
    input: z.strictObject({
      trialId: idSchema('modelTrial'),
      direction: trialDirectionSchema,
      cursor: z.string().max(100).optional(),
      limit: z.int().min(1).max(100).default(20)
    }),
    output: z.object({ items: z.array(moveSchema), nextCursor: z.string().nullable() })
  },
  'models.cancelTrial': {
    summary: 'Stops a trial that runs; whether it still ran is told. NOT_FOUND for an unknown trial.',
    input: z.strictObject({ trialId: idSchema('modelTrial') }),
    output: z.object({ isCancelled: z.boolean() })
  }
})
