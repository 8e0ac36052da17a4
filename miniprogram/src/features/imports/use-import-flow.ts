import type { JobProgress } from '@shared/contracts/jobs'
import type { AmountUnit } from '@shared/model/amount-units'
import type { AccountImport, ColumnMapping, ImportKind } from '@shared/model/import'
import type { LookalikeChoices } from '@shared/model/import-lookalike'
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
const outdatedByImport = ['imports.list', 'imports.kept', 'accounts.list', 'accounts.summary', 'icps.projection', 'deals.ofAccount'] as const

/** How a file is to be read. */
interface Reading {
  mapping: ColumnMapping
  amountUnit: AmountUnit
}

/** Only the API's errors have sentences of their own; an upload that broke off has none. */
const sentenceOf = (error: unknown): string => (error instanceof AppError ? error.message : importsTexts().uploadFailed)

const useImportSteps = (dispatch: (event: ImportEvent) => void) => {
  const check = async (file: OpenImport, asked: Reading | null, stepOnFailure: ImportStep) => {
    dispatch({ type: 'check-started', file, mapping: asked?.mapping ?? null })
    try {
      const dryRun = await ask('imports.dryRun', { importId: file.importId, ...asked })
      dispatch({ type: 'check-ended', file, dryRun })
    } catch (error) {
      dispatch({ type: 'failed', step: stepOnFailure, problem: sentenceOf(error) })
    }
  }

  const upload = async (picked: PickedFile, kind: ImportKind) => {
    dispatch({ type: 'upload-started', fileName: picked.name })
    try {
      const started = await ask('imports.start', { kind, fileName: picked.name, sizeBytes: picked.sizeBytes })
      await picked.upload(started, (sentRatio) => dispatch({ type: 'upload-moved', sentRatio }))
      await check({ importId: started.importId, kind, fileName: picked.name }, null, pickStep)
    } catch (error) {
      dispatch({ type: 'failed', step: pickStep, problem: sentenceOf(error) })
    }
  }

  const commit = async (step: ImportStep & { kind: 'checked' }) => {
    const { file, dryRun, choices } = step
    dispatch({ type: 'commit-started', file })
    try {
      const { mapping, amountUnit } = dryRun
      const { jobId } = await ask('imports.commit', { importId: file.importId, mapping, amountUnit, ...(dryRun.lookalikes.length === 0 ? {} : { choices }) })
      dispatch({ type: 'job-known', file, jobId })
    } catch (error) {
      dispatch({ type: 'failed', step, problem: sentenceOf(error) })
    }
  }
  /** Takes an import back. */
  const undo = async ({ id, kind, fileName }: AccountImport) => {
    try {
      const { jobId } = await ask('imports.undo', { importId: id })
      dispatch({ type: 'job-known', file: { importId: id, kind, fileName }, jobId, isUndo: true })
    } catch (error) {
      dispatch({ type: 'failed', step: pickStep, problem: sentenceOf(error) })
    }
  }
  return { check, upload, commit, undo }
}

/** One import on the screen, from the file to its result. */
export const useImportFlow = () => {
  const [flow, dispatch] = useReducer(nextImportFlow, startOfFlow)
  const client = useQueryClient()
  const { check, upload, commit, undo } = useImportSteps(dispatch)

  const pick = async (kind: ImportKind) => {
    const picked = await pickFile(['csv', 'txt'])
    if (picked === null) return
    const problem = problemOfFile(picked)
    if (problem === null) await upload(picked, kind)
    else dispatch({ type: 'failed', step: pickStep, problem: importsTexts().fileProblem[problem] })
  }
  /** Takes up an import where it stopped. */
  const resume = ({ id, kind, fileName, status, jobId }: AccountImport) => {
    const file = { importId: id, kind, fileName }
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
    recheck: (step: ImportStep & { kind: 'checked' }) => check(step.file, { mapping: step.mapping, amountUnit: step.amountUnit }, step),
    changeMapping: (mapping: ColumnMapping) => dispatch({ type: 'mapping-changed', mapping }),
    changeChoices: (choices: LookalikeChoices) => dispatch({ type: 'choices-changed', choices }),
    changeUnit: (amountUnit: AmountUnit) => dispatch({ type: 'unit-changed', amountUnit }),
    commit,
    undo,
    startOver: () => dispatch({ type: 'started-over' })
  }
}

export type ImportScreenFlow = ReturnType<typeof useImportFlow>
