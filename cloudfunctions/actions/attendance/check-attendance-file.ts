import { partOfFile } from '@shared/domain/attendance/participation'
import { isComplete, type ReadAttendance } from '@shared/domain/attendance/read-attendance'
import type { AttendanceCheck, AttendanceMapping } from '@shared/model/attendance-file'
import { attendanceMatchSchema, attendancePersonStatusSchema } from '@shared/model/attendance-file'
import type { ConsentClaim } from '@shared/model/attendance-words'
import { AppError } from '../../platform/app-error'
import type { Platform } from '../../platform/platform'
import { attendanceImports } from '../../repositories/attendance-imports'
import { findAttendanceImport } from '../find-attendance-import'
import { findEvent } from '../find-event'
import { noteProblem } from '../note-problem'
import { type PlannedPerson, planPeople } from '../plan-people'
import { readUpload } from './read-upload'

const maxShown = 100
const maxExamples = 3
const msPerDay = 86_400_000

const examplesOf = (rows: ReadAttendance['shownRows'], column: number): string[] => {
  const cells = rows.slice(0, 50).map(({ cells: all }) => (all[column] ?? '').trim())
  return cells.filter((cell) => cell !== '').slice(0, maxExamples)
}

const counted = <Word extends string>(words: readonly Word[], said: readonly Word[]): Record<Word, number> =>
  Object.fromEntries(words.map((word) => [word, said.filter((each) => each === word).length])) as Record<Word, number>

const isOtherDay = ({ people }: ReadAttendance, { startsAt, endsAt }: { startsAt: string; endsAt: string }): boolean => {
  const seen = people.flatMap(({ firstAt }) => firstAt ?? [])
  const isNear = (at: string): boolean => Date.parse(at) >= Date.parse(startsAt) - msPerDay && Date.parse(at) <= Date.parse(endsAt) + msPerDay
  return seen.length > 0 && !seen.some(isNear)
}

const tellBadRows = async ({ documents, clock }: Platform, { errors }: ReadAttendance): Promise<void> => {
  const [first] = errors
  if (!first) return
  const example = `第 ${first.rowNumber} 行 ${first.column}：${first.message}`
  await noteProblem(documents, { reason: 'import-bad-rows', example, now: clock.now(), count: new Set(errors.map(({ rowNumber }) => rowNumber)).size })
}

const checkColumns = (mapping: AttendanceMapping | undefined, { headers }: ReadAttendance): void => {
  const isOutside = Object.values(mapping ?? {}).some((column) => column >= headers.length)
  if (isOutside) throw new AppError('BAD_FILE', '列的对应关系与文件不符，请重新选择每一列')
}

const shownPerson = ({ attended, status, match }: PlannedPerson): AttendanceCheck['people'][number] => {
  const { rowNumbers, name, companyName, minutes } = attended
  return { rowNumbers: rowNumbers.slice(0, 20), name, companyName, minutes, status, match }
}

const answerOf = (read: Awaited<ReturnType<typeof readUpload>>, planned: readonly PlannedPerson[]): Omit<AttendanceCheck, 'isOtherDay'> => ({
  layout: read.layout,
  encoding: read.encoding,
  columns: read.headers.map((name, index) => ({ name, examples: examplesOf(read.shownRows, index) })),
  mapping: Object.fromEntries(Object.entries(read.mapping).filter(([, column]) => column !== undefined)) as AttendanceMapping,
  rowCount: read.rowCount,
  hostRowCount: read.hostRowCount,
  totals: read.totals,
  counts: counted(
    attendancePersonStatusSchema.options,
    planned.map(({ status }) => status)
  ),
  matched: counted(
    attendanceMatchSchema.options,
    planned.map(({ match }) => match)
  ),
  errorCount: new Set(read.errors.map(({ rowNumber, column }) => `${column.split(' · ')[1] === undefined ? '' : column.split(' · ')[0]}:${rowNumber}`)).size,
  errors: read.errors.slice(0, maxShown),
  people: planned.slice(0, maxShown).map(shownPerson)
})

/** Says what a commit of the file would do, without doing it. While the columns do not tell enough, nobody is read and the columns are told. */
export const checkAttendanceFile = async (
  platform: Platform,
  { importId, mapping, consentClaim }: { importId: string; mapping?: AttendanceMapping | undefined; consentClaim: ConsentClaim }
): Promise<AttendanceCheck> => {
  const { documents } = platform
  const found = await findAttendanceImport(documents, importId)
  const event = await findEvent(documents, found.eventId)
  const read = await readUpload(platform, found, { event, mapping: mapping ?? null, isNew: true })
  checkColumns(mapping, read)
  const planned = isComplete(read)
    ? await planPeople(documents, read.people, { eventId: event.id, part: partOfFile(read.layout, found.sessionId), importId, consentClaim })
    : []
  if (isComplete(read)) {
    const withoutConsentCount = planned.filter(({ status }) => status === 'without-consent').length
    await attendanceImports.markChecked(documents, importId, { layout: read.layout, totals: read.totals, withoutConsentCount })
  }
  await tellBadRows(platform, read)
  return { ...answerOf(read, planned), isOtherDay: isOtherDay(read, event) }
}
