import { partOfFile } from '@shared/domain/attendance/participation'
import { isComplete, type ReadAttendance } from '@shared/domain/attendance/read-attendance'
import type { CompanyResolution } from '@shared/domain/company-name/decide-company'
import { AppError } from '../../platform/app-error'
import type { Documents } from '../../platform/documents'
import type { Platform } from '../../platform/platform'
import { attendanceImports, type StoredAttendanceImport } from '../../repositories/attendance-imports'
import type { StoredEvent } from '../../repositories/events'
import type { StoredJob } from '../../repositories/jobs'
import type { StepOutcome, Work } from '../advance-job'
import { resolveTypedCompany } from '../company-resolution'
import { findAttendanceImport } from '../find-attendance-import'
import { findEvent } from '../find-event'
import { type PlannedPerson, planPeople } from '../plan-people'
import { type ArrivalOutcome, storeParticipation } from '../store-participation'
import { readUpload } from './read-upload'

const batchSize = 25

/** One company is looked up once a batch, however many of its people are in it; without a company the mail address may tell. */
const companyFinder = (documents: Documents, now: string) => {
  const known = new Map<string, Promise<CompanyResolution>>()
  return ({ attended: { companyName, mail } }: PlannedPerson): Promise<CompanyResolution> | null => {
    const name = companyName ?? mail
    if (name === null) return null
    const key = `${name}\n${mail}`
    const found = known.get(key) ?? resolveTypedCompany(documents, { name, mailOrWebsite: mail }, now)
    known.set(key, found)
    return found
  }
}

interface Batch {
  documents: Documents
  found: StoredAttendanceImport
  event: StoredEvent
  part: string
  now: string
}

const storePlanned = async ({ documents, event, part, now }: Batch, planned: PlannedPerson, resolution: CompanyResolution | null): Promise<ArrivalOutcome> => {
  if (planned.status === 'without-consent' || planned.status === 'withdrawn') return planned.status
  const { participationId: id, personId, attended, contactKeys, version } = planned
  return storeParticipation(documents, { id, part, personId, attended, contactKeys, resolution, versionAfter: () => version }, { event, now })
}

const storeBatch = async (batch: Batch, attended: ReadAttendance['people']): Promise<Record<ArrivalOutcome, number>> => {
  const { documents, found, event, part, now } = batch
  const companyOf = companyFinder(documents, now)
  const counts: Record<ArrivalOutcome, number> = { new: 0, changed: 0, same: 0, 'without-consent': 0, withdrawn: 0 }
  const planned = await planPeople(documents, attended, { eventId: event.id, part, importId: found.id, consentClaim: found.consentClaim })
  // One after the other: colleagues of one account would only conflict.
  for (const person of planned) {
    const resolution = person.match === 'none' ? await companyOf(person) : null
    counts[await storePlanned(batch, person, resolution)] += 1
  }
  return counts
}

const addedTo = (summary: Record<string, number> | null, more: Record<string, number>): Record<string, number> =>
  Object.fromEntries(Object.entries(more).map(([key, count]) => [key, (summary?.[key] ?? 0) + count]))

const takeStep = async (platform: Platform, job: StoredJob): Promise<StepOutcome> => {
  const { documents, clock } = platform
  const found = await findAttendanceImport(documents, job.subjectId)
  const event = await findEvent(documents, found.eventId)
  const read = await readUpload(platform, found, { event, mapping: found.mapping, isNew: false })
  if (!isComplete(read)) throw new AppError('BAD_FILE', '请先指定哪一列是姓名、哪一列是时间或时长，再导入')
  const from = Number(job.cursor ?? 0)
  const some = read.people.slice(from, from + batchSize)
  const counts = await storeBatch({ documents, found, event, part: partOfFile(read.layout, found.sessionId), now: clock.now() }, some)
  const doneCount = from + some.length
  const isDone = doneCount >= read.people.length
  const summary = { ...addedTo(job.summary, counts), errors: new Set(read.errors.map(({ rowNumber }) => rowNumber)).size }
  if (isDone) {
    await attendanceImports.update(documents, found.id, {
      status: 'committed',
      totals: read.totals,
      withoutConsentCount: (job.summary?.['without-consent'] ?? 0) + counts['without-consent']
    })
  }
  return { cursor: String(doneCount), doneCount, totalCount: read.people.length, summary, isDone }
}

/** Keeps what a checked file tells of its people, some at a time; a step taken twice finds its people done already. */
export const commitAttendanceWork = (platform: Platform): Work => ({
  step: (job) => takeStep(platform, job),
  // What was kept is whole per person; importing the file again goes on, and undoing takes it away.
  giveUp: async () => undefined
})
