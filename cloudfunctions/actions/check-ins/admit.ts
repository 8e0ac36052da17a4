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
import { advanceInvitation } from '../advance-invitation'
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
  { place, admission }: { place: Promise<AccountPlace>; admission: Admission }
): Promise<Attendance> => {
  const { scanId, eventId, sessionId, staff, gate, isWalkIn, context } = admission
  const person = await people.hold(transaction, personId)
  // Asked for beside the transaction: nobody waits for it.
  const { hint, band } = await place
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
    band,
    scanId
  }
  await attendances.insert(transaction, attendance)
  await registrations.attend(transaction, { eventId, personId }, context.now)
  if (person && !person.isErasing) await touchAttended(transaction, person, admission)
  return attendance
}

const visitorOf = ({ personId, name, companyName, hint }: Attendance): ScanAnswer['person'] => ({ id: personId, name, companyName, hint: hint ?? null })

const answerOf = (status: ScanStatus, person: ScanAnswer['person'], attendance: Attendance | null): ScanAnswer => ({
  status,
  person,
  inAt: attendance?.inAt ?? null,
  staffName: attendance?.staffName ?? null
})

const keepAnswer = (documents: TransactionDocuments, answer: ScanAnswer, { scanId, eventId, context }: Admission): Promise<void> =>
  scans.insert(documents, scanId, { ...answer, eventId, scannedAt: context.now, personId: answer.person?.id ?? null })

/** What follows from being let in, and its answer; a scan sent again does and says the same. */
const answerIn = async (attendance: Attendance, person: StoredPerson | null, { eventId, event, context }: Admission): Promise<ScanAnswer> => {
  if (event.hasInvitations && person) await advanceInvitation(context.documents, { eventId, person }, 'attended')
  return answerOf('in', visitorOf(attendance), attendance)
}

/** Lets in who was never in: the attendance is the answer of its scan. Throws DuplicateKeyError when another scan did so meanwhile. */
const admitFirst = async (
  registration: Registration,
  { person, place }: { person: StoredPerson | null; place: Promise<AccountPlace> },
  admission: Admission
): Promise<ScanAnswer> => {
  const attendance = await admission.context.documents.transaction((transaction) => enter(transaction, registration, { place, admission }))
  return answerIn(attendance, person, admission)
}

/** Lets out, or in again, while nobody else does. */
const moveKnown = (registration: Registration, person: ScanAnswer['person'], admission: Admission): Promise<ScanAnswer> => {
  const { eventId, sessionId, direction, context } = admission
  const at = { eventId, sessionId, personId: registration.personId }
  return context.documents.transaction(async (transaction) => {
    const attendance = await attendances.hold(transaction, at)
    const status = decideScan({ direction, status: registration.status, attendance })
    if (attendance && (status === 'in' || status === 'out')) await attendances.leave(transaction, at, status === 'out' ? context.now : null)
    const answer = answerOf(status, person, attendance)
    await keepAnswer(transaction, answer, admission)
    return answer
  })
}

/** Lets a registered person in or out, with the scan's answer in the same write; throws DuplicateKeyError when another scan did at the same moment. */
export const admit = async (registration: Registration, admission: Admission): Promise<ScanAnswer> => {
  const { scanId, eventId, event, sessionId, direction, context } = admission
  const { documents, now } = context
  const { personId, name, companyName, status: registered } = registration
  const [person, before] = await Promise.all([people.byId(documents, personId), attendances.byPlace(documents, { eventId, sessionId, personId })])
  if (before?.scanId === scanId) return answerIn(before, person, admission)
  const place = accountPlace(documents, person?.accountId ?? null, { event, now })
  // Awaited later, and not at all when a write fails first.
  place.catch(() => undefined)
  const status = decideScan({ direction, status: registered, attendance: before })
  if (status === 'in' && before === null) return admitFirst(registration, { person, place }, admission)

  const visitor = { id: personId, name, companyName, hint: (await place).hint }
  if (status === 'in' || status === 'out') return moveKnown(registration, visitor, admission)
  const answer = answerOf(status, visitor, before)
  await keepAnswer(documents, answer, admission)
  return answer
}
