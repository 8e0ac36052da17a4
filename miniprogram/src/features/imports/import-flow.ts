import type { ImportDryRun } from '@shared/contracts/imports'
import type { AmountUnit } from '@shared/model/amount-units'
import type { ColumnMapping, ImportKind } from '@shared/model/import'
import type { LookalikeChoices } from '@shared/model/import-lookalike'
import { firstChoices } from './lookalike-choices'

/** The file being imported, once the server has opened an import for it. */
export interface OpenImport {
  importId: string
  kind: ImportKind
  fileName: string
}

/** Where an import stands on the screen; each step knows exactly what it needs. */
export type ImportStep =
  | { kind: 'pick' }
  | { kind: 'uploading'; fileName: string; sentRatio: number }
  | { kind: 'checking'; file: OpenImport; mapping: ColumnMapping | null }
  | { kind: 'checked'; file: OpenImport; dryRun: ImportDryRun; mapping: ColumnMapping; amountUnit: AmountUnit; choices: LookalikeChoices }
  | { kind: 'committing'; file: OpenImport; jobId: string | null; isUndo: boolean }
  | {
      kind: 'done'
      file: OpenImport
      createdCount: number
      mergedCount: number
      updatedCount: number
      duplicateCount: number
      errorCount: number
      /** Only where an import was taken back. */
      undone: { removedCount: number; restoredCount: number; keptCount: number } | null
    }

export interface ImportFlow {
  step: ImportStep
  /** The sentence of what went wrong last; the step stays where it can be tried again. */
  problem: string | null
}

export type ImportEvent =
  | { type: 'upload-started'; fileName: string }
  | { type: 'upload-moved'; sentRatio: number }
  | { type: 'check-started'; file: OpenImport; mapping: ColumnMapping | null }
  | { type: 'check-ended'; file: OpenImport; dryRun: ImportDryRun }
  | { type: 'mapping-changed'; mapping: ColumnMapping }
  | { type: 'unit-changed'; amountUnit: AmountUnit }
  | { type: 'choices-changed'; choices: LookalikeChoices }
  | { type: 'commit-started'; file: OpenImport }
  | { type: 'job-known'; file: OpenImport; jobId: string; isUndo?: boolean }
  | { type: 'job-ended'; summary: Record<string, number> | null }
  | { type: 'failed'; step: ImportStep; problem: string }
  | { type: 'started-over' }

export const startOfFlow: ImportFlow = { step: { kind: 'pick' }, problem: null }

const at = (step: ImportStep): ImportFlow => ({ step, problem: null })

const checkedStep = ({ file, dryRun }: ImportEvent & { type: 'check-ended' }): ImportStep => ({
  kind: 'checked',
  file,
  dryRun,
  mapping: dryRun.mapping,
  amountUnit: dryRun.amountUnit,
  choices: firstChoices
})

const jobEnded = (flow: ImportFlow, summary: Record<string, number> | null): ImportFlow => {
  if (flow.step.kind !== 'committing') return flow
  const { created = 0, merged = 0, updated = 0, duplicates = 0, errors = 0, removed = 0, restored = 0, kept = 0 } = summary ?? {}
  const undone = flow.step.isUndo ? { removedCount: removed, restoredCount: restored, keptCount: kept } : null
  const counts = { createdCount: created, mergedCount: merged, updatedCount: updated, duplicateCount: duplicates, errorCount: errors, undone }
  return at({ kind: 'done', file: flow.step.file, ...counts })
}

/** Returns the flow after an event; one that no longer fits the step (a late progress report) changes nothing. */
export const nextImportFlow = (flow: ImportFlow, event: ImportEvent): ImportFlow => {
  switch (event.type) {
    case 'upload-started':
      return at({ kind: 'uploading', fileName: event.fileName, sentRatio: 0 })
    case 'upload-moved':
      return flow.step.kind === 'uploading' ? at({ ...flow.step, sentRatio: Math.max(flow.step.sentRatio, event.sentRatio) }) : flow
    case 'check-started':
      return at({ kind: 'checking', file: event.file, mapping: event.mapping })
    case 'check-ended':
      return at(checkedStep(event))
    case 'mapping-changed':
      return flow.step.kind === 'checked' ? at({ ...flow.step, mapping: event.mapping }) : flow
    case 'unit-changed':
      return flow.step.kind === 'checked' ? at({ ...flow.step, amountUnit: event.amountUnit }) : flow
    case 'choices-changed':
      return flow.step.kind === 'checked' ? at({ ...flow.step, choices: event.choices }) : flow
    case 'commit-started':
      return at({ kind: 'committing', file: event.file, jobId: null, isUndo: false })
    case 'job-known':
      return at({ kind: 'committing', file: event.file, jobId: event.jobId, isUndo: event.isUndo ?? false })
    case 'job-ended':
      return jobEnded(flow, event.summary)
    case 'failed':
      return { step: event.step, problem: event.problem }
    case 'started-over':
      return startOfFlow
  }
}
