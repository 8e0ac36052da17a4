import type { AttendanceCheck, AttendanceMapping } from '@shared/model/attendance-file'
import type { AttendanceField, ConsentClaim } from '@shared/model/attendance-words'

export interface OpenSheet {
  importId: string
  fileName: string
}

/** How the file is to be read: columns only once a person has changed them. */
export interface SheetReading {
  mapping: AttendanceMapping | null
  consentClaim: ConsentClaim
}

/** Where an import stands on the screen; each step knows exactly what it needs. */
export type AttendanceStep =
  | { kind: 'pick' }
  | { kind: 'uploading'; fileName: string; sentRatio: number }
  | { kind: 'checking' }
  | { kind: 'checked'; file: OpenSheet; check: AttendanceCheck; reading: SheetReading; isChanged: boolean }
  | { kind: 'working'; file: OpenSheet; jobId: string; isUndo: boolean }
  | { kind: 'done'; file: OpenSheet; summary: Record<string, number>; isUndo: boolean }

export interface AttendanceFlow {
  step: AttendanceStep
  /** The sentence of what went wrong last. */
  problem: string | null
}

export const startOfFlow: AttendanceFlow = { step: { kind: 'pick' }, problem: null }

const wantedFields: readonly AttendanceField[] = ['name', 'phone', 'mail']

/** Returns whether the columns say who it was and when or how long, which the server wants as well. */
export const tellsEnough = (mapping: AttendanceMapping, layout: AttendanceCheck['layout']): boolean =>
  wantedFields.some((field) => mapping[field] !== undefined) && (layout === 'channels-leads' || mapping.joinedAt !== undefined || mapping.minutes !== undefined)

/** Returns the mapping with the field read from that column (null: not read at all); a column feeds one field only. */
export const withColumn = (mapping: AttendanceMapping, field: AttendanceField, column: number | null): AttendanceMapping => {
  const others = Object.fromEntries(Object.entries(mapping).filter(([name, index]) => name !== field && index !== column))
  return column === null ? others : { ...others, [field]: column }
}

/** Returns how many people a commit would write something of. */
export const writtenCount = ({ counts }: AttendanceCheck): number => counts.new + counts.changed
