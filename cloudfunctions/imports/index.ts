import type { Result } from '@shared/contracts/error-codes'
import { amountUnitSchema, columnMappingSchema } from '@shared/model/import'
import { z } from 'zod'
import { advanceJob } from '../actions/advance-job'
import { commitDealsWork } from '../actions/imports/commit-deals-work'
import { commitWork } from '../actions/imports/commit-work'
import { dryRunFile } from '../actions/imports/dry-run-file'
import { readInvocation } from '../platform/caller'
import { cloudPlatform, type Platform } from '../platform/platform'
import { answerWork, checkCalledByFunction } from '../platform/run-work'
import { jobs } from '../repositories/jobs'

const eventSchema = z.discriminatedUnion('work', [
  z.object({ work: z.literal('dryRun'), importId: z.string(), mapping: columnMappingSchema.optional(), amountUnit: amountUnitSchema.optional() }),
  z.object({ work: z.literal('commit'), jobId: z.string(), budgetMs: z.number() })
])

let platform: Platform | null = null

const run = async (outside: Platform, event: unknown): Promise<unknown> => {
  const asked = eventSchema.parse(event)
  if (asked.work === 'dryRun') return dryRunFile(outside, asked)
  const job = await jobs.byId(outside.documents, asked.jobId)
  const work = job?.kind === 'import-deals' ? commitDealsWork(outside) : commitWork(outside)
  await advanceJob(outside, work, asked)
  return null
}

/** Reads account files for the functions api and jobs; it has the memory for a file of 10 MB. */
export const main = async (event: unknown, context: Parameters<typeof readInvocation>[0]): Promise<Result<unknown>> => {
  platform ??= cloudPlatform()
  const outside = platform
  const invocation = readInvocation(context, () => outside.ids.code(16))
  return answerWork(
    async () => {
      checkCalledByFunction(invocation)
      return run(outside, event)
    },
    invocation,
    outside
  )
}
