import type { Result } from '@shared/contracts/error-codes'
import { attendanceMappingSchema, consentClaimSchema } from '@shared/model/attendance-file'
import { amountUnitSchema, columnMappingSchema } from '@shared/model/import'
import type { Job } from '@shared/model/job'
import { z } from 'zod'
import { advanceJob, type Work } from '../actions/advance-job'
import { checkAttendanceFile } from '../actions/attendance/check-attendance-file'
import { commitAttendanceWork } from '../actions/attendance/commit-attendance-work'
import { commitDealsWork } from '../actions/imports/commit-deals-work'
import { commitWork } from '../actions/imports/commit-work'
import { dryRunFile } from '../actions/imports/dry-run-file'
import { undoAccountsWork } from '../actions/imports/undo-accounts-work'
import { readInvocation } from '../platform/caller'
import { cloudPlatform, type Platform } from '../platform/platform'
import { answerWork, checkCalledByFunction } from '../platform/run-work'
import { jobs } from '../repositories/jobs'

const eventSchema = z.discriminatedUnion('work', [
  z.object({ work: z.literal('dryRun'), importId: z.string(), mapping: columnMappingSchema.optional(), amountUnit: amountUnitSchema.optional() }),
  z.object({ work: z.literal('checkAttendance'), importId: z.string(), mapping: attendanceMappingSchema.optional(), consentClaim: consentClaimSchema }),
  z.object({ work: z.literal('commit'), jobId: z.string(), budgetMs: z.number() })
])

const works: Partial<Record<Job['kind'], (outside: Platform) => Work>> = {
  'import-accounts': commitWork,
  'import-deals': commitDealsWork,
  'import-attendance': commitAttendanceWork,
  'undo-account-import': undoAccountsWork
}

let platform: Platform | null = null

const run = async (outside: Platform, event: unknown): Promise<unknown> => {
  const asked = eventSchema.parse(event)
  if (asked.work === 'dryRun') return dryRunFile(outside, asked)
  if (asked.work === 'checkAttendance') return checkAttendanceFile(outside, asked)
  const job = await jobs.byId(outside.documents, asked.jobId)
  const work = job && works[job.kind]
  if (work) await advanceJob(outside, work(outside), asked)
  return null
}

/** Reads account, deal and attendance files for the functions api and jobs; it has the memory for a file of 10 MB. */
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
