import type { JobProgress } from '@shared/contracts/jobs'
import type { AttendanceImport, AttendanceMapping } from '@shared/model/attendance-file'
import type { ConsentClaim } from '@shared/model/attendance-words'
import { useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { AppError } from '@/api/app-error'
import { ask } from '@/api/call-action'
import { attendanceTexts } from '@/i18n/attendance'
import { pickFile } from '@/platform/pick-file'
import type { PickedFile } from '@/platform/picked-file'
import { type AttendanceFlow, type AttendanceStep, type OpenSheet, type SheetReading, startOfFlow } from './attendance-flow'
import { problemOfSheet, sheetEndings } from './sheet-rules'

type Checked = AttendanceStep & { kind: 'checked' }

const outdated = ['attendance.list', 'live.numbers', 'accounts.list', 'accounts.get', 'accounts.timeline', 'today.list'] as const
const firstReading: SheetReading = { mapping: null, consentClaim: 'known-only' }

/** Only the API's errors have sentences of their own; an upload that broke off has none. */
const sentenceOf = (error: unknown): string => (error instanceof AppError ? error.message : attendanceTexts().uploadFailed)

const readingInput = ({ mapping, consentClaim }: SheetReading) => ({ consentClaim, ...(mapping === null ? {} : { mapping }) })

const useSteps = (eventId: string, setFlow: (change: (before: AttendanceFlow) => AttendanceFlow) => void) => {
  const go = (step: AttendanceStep, problem: string | null = null) => setFlow(() => ({ step, problem }))

  const check = async (file: OpenSheet, reading: SheetReading, onFailure: AttendanceStep = startOfFlow.step) => {
    go({ kind: 'checking' })
    try {
      go({ kind: 'checked', file, reading, isChanged: false, check: await ask('attendance.check', { importId: file.importId, ...readingInput(reading) }) })
    } catch (error) {
      go(onFailure, sentenceOf(error))
    }
  }
  const upload = async (picked: PickedFile, sessionId: string | null) => {
    go({ kind: 'uploading', fileName: picked.name, sentRatio: 0 })
    try {
      const started = await ask('attendance.start', { eventId, sessionId, fileName: picked.name, sizeBytes: picked.sizeBytes })
      await picked.upload(started, (sentRatio) =>
        setFlow((before) => (before.step.kind === 'uploading' ? { ...before, step: { ...before.step, sentRatio } } : before))
      )
      await check({ importId: started.importId, fileName: picked.name }, firstReading)
    } catch (error) {
      go(startOfFlow.step, sentenceOf(error))
    }
  }
  const commit = async (step: Checked) => {
    try {
      const { jobId } = await ask('attendance.commit', { importId: step.file.importId, ...readingInput(step.reading) })
      go({ kind: 'working', file: step.file, jobId, isUndo: false })
    } catch (error) {
      go(step, sentenceOf(error))
    }
  }
  const undo = async ({ id, fileName }: AttendanceImport) => {
    try {
      const { jobId } = await ask('attendance.undo', { importId: id })
      go({ kind: 'working', file: { importId: id, fileName }, jobId, isUndo: true })
    } catch (error) {
      go(startOfFlow.step, sentenceOf(error))
    }
  }
  return { go, check, upload, commit, undo }
}

/** One file of who watched on the screen, from choosing it to its result. */
export const useAttendanceFlow = (eventId: string) => {
  const [flow, setFlow] = useState<AttendanceFlow>(startOfFlow)
  const client = useQueryClient()
  const steps = useSteps(eventId, setFlow)

  const pick = async (sessionId: string | null) => {
    const picked = await pickFile(sheetEndings)
    if (picked === null) return
    const problem = problemOfSheet(picked)
    if (problem === null) await steps.upload(picked, sessionId)
    else steps.go(startOfFlow.step, attendanceTexts().fileProblem[problem])
  }
  /** Takes up an import where it stopped. */
  const resume = ({ id, fileName, status, jobId }: AttendanceImport) => {
    const file = { importId: id, fileName }
    if (status === 'committing' && jobId !== null) steps.go({ kind: 'working', file, jobId, isUndo: false })
    else void steps.check(file, firstReading)
  }
  const endJob = ({ summary }: JobProgress) => {
    const { step } = flow
    if (step.kind === 'working') steps.go({ kind: 'done', file: step.file, summary: summary ?? {}, isUndo: step.isUndo })
    for (const name of outdated) void client.invalidateQueries({ queryKey: [name] })
  }
  const change = (step: Checked, mapping: AttendanceMapping) => steps.go({ ...step, reading: { ...step.reading, mapping }, isChanged: true })

  return {
    flow,
    pick,
    resume,
    endJob,
    change,
    commit: steps.commit,
    undo: steps.undo,
    recheck: (step: Checked) => steps.check(step.file, step.reading, step),
    claim: (step: Checked, consentClaim: ConsentClaim) => steps.check(step.file, { ...step.reading, consentClaim }, step),
    startOver: () => steps.go(startOfFlow.step)
  }
}

export type AttendanceScreenFlow = ReturnType<typeof useAttendanceFlow>
