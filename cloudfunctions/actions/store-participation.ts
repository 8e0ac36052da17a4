import type { AttendedPerson } from '@shared/domain/attendance/fold-people'
import { currentOf, isSameVersion, withVersion } from '@shared/domain/attendance/participation'
import type { CompanyResolution } from '@shared/domain/company-name/decide-company'
import type { Participation, ParticipationVersion } from '@shared/model/participation'
import type { Documents, TransactionDocuments } from '../platform/documents'
import type { StoredEvent } from '../repositories/events'
import { participations } from '../repositories/participations'
import { people, type StoredPerson } from '../repositories/people'
import { saveParticipation } from './participation-touches'
import { insertViewer } from './viewer-person'

export interface Arrival {
  id: string
  part: string
  personId: string
  attended: Pick<AttendedPerson, 'name' | 'companyName' | 'jobTitle'>
  contactKeys: string[]
  /** Of somebody nobody knows yet. */
  resolution: CompanyResolution | null
  /** The version given what is known already; null = nothing new. */
  versionAfter: (before: Participation | null) => ParticipationVersion | null
}

export type ArrivalOutcome = 'new' | 'changed' | 'same' | 'without-consent' | 'withdrawn'

const personOf = async (
  transaction: TransactionDocuments,
  arrival: Arrival,
  { agreedAt, now }: { agreedAt: string; now: string }
): Promise<StoredPerson | null> => {
  const before = await people.hold(transaction, arrival.personId)
  if (before) return before.isErasing || !before.consent?.purposes.includes('content_analytics') ? null : before
  const { personId: id, attended, contactKeys, resolution } = arrival
  return insertViewer(transaction, { id, attended, contactKeys, resolution, agreedAt, now })
}

const blankOf = ({ id, part, personId }: Arrival, eventId: string): Participation => ({
  id,
  eventId,
  part,
  personId,
  importIds: [],
  versions: [],
  isWithdrawn: false
})

/** Keeps what a file or form tells of one person at an event, with their touches and, when nobody knows them yet, the person: all or nothing. The same again changes nothing. */
export const storeParticipation = (documents: Documents, arrival: Arrival, { event, now }: { event: StoredEvent; now: string }): Promise<ArrivalOutcome> =>
  documents.transaction(async (transaction): Promise<ArrivalOutcome> => {
    const before = await participations.hold(transaction, arrival.id)
    if (before?.isWithdrawn) return 'withdrawn'
    const version = arrival.versionAfter(before)
    const base = before ?? blankOf(arrival, event.id)
    if (version === null) return 'same'
    const after = withVersion(base, version)
    const current = currentOf(base)
    if (before !== null && current !== null && isSameVersion(current, version)) {
      await participations.save(transaction, after)
      return 'same'
    }
    const person = await personOf(transaction, { ...arrival, personId: base.personId }, { agreedAt: version.firstAt ?? event.startsAt, now })
    if (!person) return 'without-consent'
    await saveParticipation(transaction, { before, after }, { event, now })
    return before === null || currentOf(before) === null ? 'new' : 'changed'
  })
