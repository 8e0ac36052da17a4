import type { AttendedPerson } from '@shared/domain/attendance/fold-people'
import { currentOf, isSameVersion } from '@shared/domain/attendance/participation'
import { foldCompanyName } from '@shared/domain/company-name/fold'
import { identityOf } from '@shared/domain/identity/identity'
import type { AttendanceMatch, AttendancePersonStatus } from '@shared/model/attendance-file'
import type { ConsentClaim } from '@shared/model/attendance-words'
import type { Registration } from '@shared/model/event'
import type { Participation, ParticipationVersion } from '@shared/model/participation'
import type { Documents } from '../platform/documents'
import { hashOf, idFrom } from '../platform/ids'
import { secretHash } from '../platform/secret-hash'
import { chunksOf } from '../repositories/model-repository'
import { participations } from '../repositories/participations'
import { people, type StoredPerson } from '../repositories/people'
import { registrations } from '../repositories/registrations'

/** Somebody of a file with what would become of them. */
export interface PlannedPerson {
  attended: AttendedPerson
  participationId: string
  personId: string
  match: AttendanceMatch
  status: AttendancePersonStatus
  version: ParticipationVersion
  contactKeys: string[]
}

export interface PlanInput {
  eventId: string
  /** A session's id, `all`, or `leads`. */
  part: string
  importId: string
  consentClaim: ConsentClaim
}

const keysPerQuery = 100

export const contactKeysOf = ({ phone, mail }: Pick<AttendedPerson, 'phone' | 'mail'>): string[] => [
  ...(phone === null ? [] : [`phone:${secretHash('phone', phone)}`]),
  ...(mail === null ? [] : [`mail:${secretHash('mail', mail)}`])
]

export const participationIdOf = ({ eventId, part }: Pick<PlanInput, 'eventId' | 'part'>, { key }: AttendedPerson): string =>
  hashOf('participation', eventId, part, secretHash('attendance', key))

/** Who is known by nothing else is one of the files' own. The platform's own id says nothing beyond its event. */
const newPersonIdOf = (eventId: string, { key }: AttendedPerson): string =>
  idFrom('person', 'attendance', secretHash('attendance', key), key.startsWith('id:') || key.startsWith('name::') ? eventId : '')

const versionOf = (importId: string, attended: AttendedPerson): ParticipationVersion => {
  const { firstAt, lastAt, minutes, questionCount, pollCount, leadCount } = attended
  return { importId, firstAt, lastAt, minutes, questionCount, pollCount, leadCount, leadKeys: [] }
}

/** Who counts by themselves before who was merged, the better known first. */
const bestOf = (found: readonly StoredPerson[]): StoredPerson | null => {
  const isMerged = (person: StoredPerson): number => Number(identityOf(person).mergedIntoId !== null)
  const ranked = found
    .filter(({ isErasing }) => !isErasing)
    .sort((left, right) => isMerged(left) - isMerged(right) || right.identityLevel - left.identityLevel || (left.id < right.id ? -1 : 1))
  return ranked[0] ?? null
}

const readByKeys = async (documents: Documents, attended: readonly AttendedPerson[]): Promise<StoredPerson[]> => {
  const found: StoredPerson[] = []
  for (const keys of chunksOf([...new Set(attended.flatMap(contactKeysOf))], keysPerQuery)) found.push(...(await people.withContactKeys(documents, keys, 1000)))
  return found
}

const readByNames = async (documents: Documents, eventId: string, attended: readonly AttendedPerson[]): Promise<Registration[]> => {
  const names = [...new Set(attended.flatMap(({ name }) => name ?? []))]
  const found: Registration[] = []
  for (const chunk of chunksOf(names, keysPerQuery)) found.push(...(await registrations.named(documents, eventId, chunk)))
  return found
}

/** The one registration of that name, and of that company where the file names one. */
const registrationOf = ({ name, companyName }: AttendedPerson, found: readonly Registration[]): Registration | null => {
  const company = companyName === null ? null : foldCompanyName(companyName)
  const fitting = found.filter((registration) => registration.name === name && (company === null || foldCompanyName(registration.companyName) === company))
  return fitting.length === 1 ? (fitting[0] ?? null) : null
}

interface Known {
  records: Map<string, Participation>
  byKeys: readonly StoredPerson[]
  registered: readonly Registration[]
}

const matchOf = (attended: AttendedPerson, input: PlanInput, known: Known): Pick<PlannedPerson, 'personId' | 'match'> => {
  const record = known.records.get(participationIdOf(input, attended))
  if (record) return { personId: record.personId, match: 'earlier-file' }
  for (const key of contactKeysOf(attended)) {
    const person = bestOf(known.byKeys.filter((each) => identityOf(each).contactKeys.includes(key)))
    if (person) return { personId: person.id, match: key.startsWith('phone:') ? 'phone' : 'mail' }
  }
  const registration = registrationOf(attended, known.registered)
  if (registration) return { personId: registration.personId, match: 'registration' }
  return { personId: newPersonIdOf(input.eventId, attended), match: 'none' }
}

/** A person's own word to us comes first; a row that says no stays no, whatever the form of the platform asked. */
const hasConsent = (person: StoredPerson | null, { consent }: AttendedPerson, claim: ConsentClaim): boolean => {
  if (person !== null && !person.isErasing) return person.consent?.purposes.includes('content_analytics') === true
  return consent ?? claim === 'asked-in-form'
}

const statusOf = (record: Participation | undefined, version: ParticipationVersion, isAgreed: boolean): AttendancePersonStatus => {
  if (record?.isWithdrawn) return 'withdrawn'
  if (!isAgreed) return 'without-consent'
  const current = record === undefined ? null : currentOf(record)
  if (current === null) return 'new'
  return isSameVersion(current, version) ? 'same' : 'changed'
}

/** Returns what would become of each of these people; reads, and writes nothing. */
export const planPeople = async (documents: Documents, attended: readonly AttendedPerson[], input: PlanInput): Promise<PlannedPerson[]> => {
  const [records, byKeys, registered] = await Promise.all([
    participations.byIds(
      documents,
      attended.map((each) => participationIdOf(input, each))
    ),
    readByKeys(documents, attended),
    readByNames(documents, input.eventId, attended)
  ])
  const matched = attended.map((each) => ({ attended: each, ...matchOf(each, input, { records, byKeys, registered }) }))
  const persons = await people.byIds(
    documents,
    matched.map(({ personId }) => personId)
  )
  return matched.map(({ attended: each, personId, match }) => {
    const participationId = participationIdOf(input, each)
    const version = versionOf(input.importId, each)
    const isAgreed = hasConsent(persons.get(personId) ?? null, each, input.consentClaim)
    const status = statusOf(records.get(participationId), version, isAgreed)
    return { attended: each, participationId, personId, match, status, version, contactKeys: contactKeysOf(each) }
  })
}
