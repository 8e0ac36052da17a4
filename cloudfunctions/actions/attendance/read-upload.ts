import { type ReadAttendance, readAttendance } from '@shared/domain/attendance/read-attendance'
import type { AttendanceMapping } from '@shared/model/attendance-file'
import type { Platform } from '../../platform/platform'
import type { StoredAttendanceImport } from '../../repositories/attendance-imports'
import type { StoredEvent } from '../../repositories/events'
import { downloadUpload } from '../download-upload'
import { readSheet, type Sheet } from './read-sheet'

/** The last sheet read in this instance: each step of a commit needs it again. An uploaded file never changes under its id. */
let kept: { importId: string; sheet: Sheet } | null = null

/** Returns what the uploaded file tells; read anew when asked to, else from memory when this instance has just read it. */
export const readUpload = async (
  platform: Platform,
  { id, fileId }: StoredAttendanceImport,
  { event, mapping, isNew }: { event: StoredEvent; mapping: AttendanceMapping | null; isNew: boolean }
): Promise<ReadAttendance & { encoding: Sheet['encoding'] }> => {
  if (isNew || kept?.importId !== id) kept = { importId: id, sheet: await readSheet(await downloadUpload(platform, fileId)) }
  const { encoding, rows } = kept.sheet
  return { encoding, ...readAttendance(rows, { asked: mapping, endsAt: event.endsAt }) }
}
