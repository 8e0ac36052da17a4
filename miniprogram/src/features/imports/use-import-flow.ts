import type { JobProgress } from '@shared/contracts/jobs'
import type { AccountImport, ColumnMapping } from '@shared/model/import'
import { useQueryClient } from '@tanstack/react-query'
import { useReducer } from 'react'
import { AppError } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { importsTexts } from '@/i18n/imports'
import { pickFile } from '@/platform/pick-file'
import type { PickedFile } from '@/platform/picked-file'
import { problemOfFile } from './file-rules'
import { type ImportEvent, type ImportStep, nextImportFlow, type OpenImport, startOfFlow } from './import-flow'

const pickStep: ImportStep = { kind: 'pick' }
const outdatedByImport = ['imports.list', 'accounts.list', 'accounts.summary', 'icps.projection'] as const

/** Only the API's errors have sentences of their own; an upload that broke off has none. */
const sentenceOf = (error: unknown): string => (error instanceof AppError ? error.message : importsTexts().uploadFailed)

const useImportSteps = (dispatch: (event: ImportEvent) => void) => {
  const check = async (file: OpenImport, mapping: ColumnMapping | null, stepOnFailure: ImportStep) => {
    dispatch({ type: 'check-started', file, mapping })
    try {
      const dryRun = await ask('imports.dryRun', mapping === null ? { importId: file.importId } : { importId: file.importId, mapping })
      dispatch({ type: 'check-ended', file, dryRun })
    } catch (error) {
      dispatch({ type: 'failed', step: stepOnFailure, problem: sentenceOf(error) })
    }
  }

  const upload = async (picked: PickedFile) => {
    dispatch({ type: 'upload-started', fileName: picked.name })
    try {
      const started = await ask('imports.start', { fileName: picked.name, sizeBytes: picked.sizeBytes })
      await picked.upload(started, (sentRatio) => dispatch({ type: 'upload-moved', sentRatio }))
      await check({ importId: started.importId, fileName: picked.name }, null, pickStep)
    } catch (error) {
      dispatch({ type: 'failed', step: pickStep, problem: sentenceOf(error) })
    }
  }

  const commit = async (step: ImportStep & { kind: 'checked' }) => {
    const { file, dryRun } = step
    dispatch({ type: 'commit-started', file })
    try {
      const { jobId } = await ask('imports.commit', { importId: file.importId, mapping: dryRun.mapping })
      dispatch({ type: 'job-known', file, jobId })
    } catch (error) {
      dispatch({ type: 'failed', step, problem: sentenceOf(error) })
    }
  }
  return { check, upload, commit }
}

/** One import on the screen, from the file to its result. */
export const useImportFlow = () => {
  const [flow, dispatch] = useReducer(nextImportFlow, startOfFlow)
  const client = useQueryClient()
  const { check, upload, commit } = useImportSteps(dispatch)

  const pick = async () => {
    const picked = await pickFile(['csv', 'txt'])
    if (picked === null) return
    const problem = problemOfFile(picked)
    if (problem === null) await upload(picked)
    else dispatch({ type: 'failed', step: pickStep, problem: importsTexts().fileProblem[problem] })
  }
  /** Takes up an import where it stopped. */
  const resume = ({ id, fileName, status, jobId }: AccountImport) => {
    const file = { importId: id, fileName }
    if (status === 'committing' && jobId !== null) dispatch({ type: 'job-known', file, jobId })
    else void check(file, null, pickStep)
  }
  const endJob = (job: JobProgress) => {
    dispatch({ type: 'job-ended', summary: job.summary })
    for (const name of outdatedByImport) void client.invalidateQueries({ queryKey: [name] })
  }
  return {
    flow,
    pick,
    resume,
    endJob,
    recheck: (step: ImportStep & { kind: 'checked' }) => check(step.file, step.mapping, step),
    changeMapping: (mapping: ColumnMapping) => dispatch({ type: 'mapping-changed', mapping }),
    commit,
    startOver: () => dispatch({ type: 'started-over' })
  }
}

export type ImportScreenFlow = ReturnType<typeof useImportFlow>
