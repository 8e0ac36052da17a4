import { decideScan } from '@shared/domain/events/decide-scan'
import type { Attendance, ScanAnswer, ScanStatus } from '@shared/model/attendance'
import type { Registration } from '@shared/model/event'
import type { ActionContext } from '../../platform/define-action'
import type { TransactionDocuments } from '../../platform/documents'
import { attendances } from '../../repositories/attendances'
import type { BoothStaff } from '../../repositories/booth-staff'
import type { StoredEvent } from '../../repositories/events'
import { people, type StoredPerson } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { scans } from '../../repositories/scans'
import { type AccountPlace, accountPlace } from '../account-place'
import { storeTouch } from '../store-touch'

export interface Admission {
  scanId: string
  eventId: string
  event: StoredEvent
  sessionId: string | null
  gate: string
  direction: 'in' | 'out'
  isWalkIn: boolean
  staff: BoothStaff
  context: ActionContext
}

const touchAttended = async (transaction: TransactionDocuments, person: StoredPerson, { eventId, event, sessionId, context }: Admission): Promise<void> => {
  if (!person.consent?.purposes.includes('content_analytics')) return
  const { id, title, topicIds } = event
  await storeTouch(transaction, person, {
    draft: {
      clientId: `attend:${eventId}:${sessionId ?? 'all'}`,
      kind: 'event_attend',
      subject: { id, title },
      scene: null,
      occurredAt: context.now,
      receivedAt: context.now,
      topicIds
    },
    // Staff hold the phone; the one who came is the prospect.
    caller: { ...context.caller, role: 'visitor' }
  })
}

const enter = async (
  transaction: TransactionDocuments,
  { personId, name, companyName }: Registration,
  { place: { hint, band }, admission }: { place: AccountPlace; admission: Admission }
): Promise<Attendance> => {
  const { eventId, sessionId, staff, gate, isWalkIn, context } = admission
  const person = await people.hold(transaction, personId)
  const attendance: Attendance = {
    eventId,
    sessionId,
    personId,
    accountId: person?.accountId ?? null,
    name,
    companyName,
    inAt: context.now,
    staffName: staff.name,
    gate,
    outAt: null,
    isWalkIn,
    hint,
    band
  }
  await attendances.insert(transaction, attendance)
  await registrations.attend(transaction, { eventId, personId }, context.now)
  if (person && !person.isErasing) await touchAttended(transaction, person, admission)
  return attendance
}

const move = async (
  transaction: TransactionDocuments,
  registration: Registration,
  { status, before, place, admission }: { status: ScanStatus; before: Attendance | null; place: AccountPlace; admission: Admission }
): Promise<Attendance | null> => {
  const { eventId, sessionId, context } = admission
  const at = { eventId, sessionId, personId: registration.personId }
  if (status === 'in' && before === null) return enter(transaction, registration, { place, admission })
  if (status === 'in' || status === 'out') await attendances.leave(transaction, at, status === 'out' ? context.now : null)
  return before
}

const placeOf = async ({ personId }: Registration, { context, event }: Admission): Promise<AccountPlace> => {
  const person = await people.byId(context.documents, personId)
  return accountPlace(context.documents, person?.accountId ?? null, { event, now: context.now })
}

/** Lets a registered person in or out in one transaction with the scan's answer; throws DuplicateKeyError when another scan did at the same moment. */
export const admit = async (registration: Registration, admission: Admission): Promise<ScanAnswer> => {
  const { scanId, eventId, sessionId, direction, context } = admission
  const { personId, name, companyName, status: registered } = registration
  const place = await placeOf(registration, admission)
  const person = { id: personId, name, companyName, hint: place.hint }
  return context.documents.transaction(async (transaction) => {
    const before = await attendances.hold(transaction, { eventId, sessionId, personId })
    const status = decideScan({ direction, status: registered, attendance: before })
    const attendance = await move(transaction, registration, { status, before, place, admission })
    const answer: ScanAnswer = { status, person, inAt: attendance?.inAt ?? null, staffName: attendance?.staffName ?? null }
    await scans.insert(transaction, scanId, { ...answer, eventId, scannedAt: context.now, personId })
    return answer
  })
}
