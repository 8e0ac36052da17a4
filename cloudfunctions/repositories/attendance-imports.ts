import type { AttendanceImport, AttendanceMapping } from '@shared/model/attendance-file'
import type { ConsentClaim } from '@shared/model/attendance-words'
import type { Documents } from '../platform/documents'
import { modelRepository } from './model-repository'

/** With where the file is, and how the commit was told to read it. */
export type StoredAttendanceImport = AttendanceImport & { fileId: string; mapping: AttendanceMapping | null; consentClaim: ConsentClaim }

const base = modelRepository<StoredAttendanceImport>('attendanceImports')

export const attendanceImports = {
  ...base,
  /** Newest first. */
  ofEvent: (documents: Documents, eventId: string, limit: number): Promise<StoredAttendanceImport[]> =>
    base.find(documents, { where: { eventId }, order: { createdAt: 'desc' }, limit }),
  /** What a check leaves; one that is being committed stays as it was checked. */
  markChecked: (documents: Documents, id: string, changes: Pick<StoredAttendanceImport, 'layout' | 'totals' | 'withoutConsentCount'>): Promise<number> =>
    documents.updateWhere('attendanceImports', { _id: id, status: { $in: ['uploading', 'checked'] } }, { $set: { ...changes, status: 'checked' } })
}
