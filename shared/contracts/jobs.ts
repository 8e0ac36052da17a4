import { idSchema } from '@shared/model/fields'
import { jobSchema } from '@shared/model/job'
import { z } from 'zod'
import { defineContracts } from './define'

const jobProgressSchema = jobSchema.pick({
  id: true,
  kind: true,
  subjectId: true,
  status: true,
  doneCount: true,
  totalCount: true,
  problem: true,
  summary: true
})
export type JobProgress = z.infer<typeof jobProgressSchema>

export const jobsContracts = defineContracts({
  'jobs.get': {
    summary: 'How far a job is, without working on it. NOT_FOUND for an unknown id.',
    input: z.strictObject({ jobId: idSchema('job') }),
    output: jobProgressSchema
  },
  'jobs.advance': {
    summary:
      'Takes bounded steps of a job for about two seconds and returns how far it is; while another runner holds the job it only returns. A timer advances every unfinished job as well, so a closed phone stops nothing.',
    input: z.strictObject({ jobId: idSchema('job') }),
    output: jobProgressSchema
  }
})
