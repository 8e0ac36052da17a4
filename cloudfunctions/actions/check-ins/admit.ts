import { decideScan } from '@shared/domain/events/decide-scan'
import type { Attendance, ScanAnswer, ScanStatus } from '@shared/model/attendance'
import type { Registration } from '@shared/model/event'
import type { ActionContext } from '../../platform/define-action'
import type { TransactionDocuments } from '../../platform/documents'
import { attendances } from '../../repositories/attendances'
import type { BoothStaff } from '../../repositories/booth-staff'
import { listMembers } from '../../repositories/list-members'
import { people, type StoredPerson } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { scans } from '../../repositories/scans'
import { findEvent } from '../find-event'
import { storeTouch } from '../store-touch'

export interface Admission {
  scanId: string
  eventId: string
  sessionId: string | null
  gate: string
  direction: 'in' | 'out'
  isWalkIn: boolean
  staff: BoothStaff
  context: ActionContext
}

const touchAttended = async (transaction: TransactionDocuments, person: StoredPerson, { eventId, sessionId, context }: Admission): Promise<void> => {
  if (!person.consent?.purposes.includes('content_analytics')) return
  const { id, title } = await findEvent(transaction, eventId)
  await storeTouch(transaction, person, {
    draft: {
      clientId: `attend:${eventId}:${sessionId ?? 'all'}`,
      kind: 'event_attend',
      subject: { id, title },
      scene: null,
      occurredAt: context.now,
      receivedAt: context.now
    },
    // Staff hold the phone; the one who came is the prospect.
    caller: { ...context.caller, role: 'visitor' }
  })
}

const enter = async (transaction: TransactionDocuments, { personId, name, companyName }: Registration, admission: Admission): Promise<Attendance> => {
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
    isWalkIn
  }
  await attendances.insert(transaction, attendance)
  await registrations.attend(transaction, { eventId, personId }, context.now)
  if (person && !person.isErasing) await touchAttended(transaction, person, admission)
  return attendance
}

const move = async (
  transaction: TransactionDocuments,
  registration: Registration,
  { status, before, admission }: { status: ScanStatus; before: Attendance | null; admission: Admission }
): Promise<Attendance | null> => {
  const { eventId, sessionId, context } = admission
  const place = { eventId, sessionId, personId: registration.personId }
  if (status === 'in' && before === null) return enter(transaction, registration, admission)
  if (status === 'in' || status === 'out') await attendances.leave(transaction, place, status === 'out' ? context.now : null)
  return before
}

const isTarget = async (registration: Registration, { context, eventId }: Admission): Promise<boolean> => {
  const person = await people.byId(context.documents, registration.personId)
  if (!person?.accountId) return false
  const { targetListIds } = await findEvent(context.documents, eventId)
  const memberships = await listMembers.ofAccount(context.documents, person.accountId)
  return memberships.some(({ listId }) => targetListIds.includes(listId))
}

/** Lets a registered person in or out in one transaction with the scan's answer; throws DuplicateKeyError when another scan did at the same moment. */
export const admit = async (registration: Registration, admission: Admission): Promise<ScanAnswer> => {
  const { scanId, eventId, sessionId, direction, context } = admission
  const { personId, name, companyName, status: registered } = registration
  const person = { id: personId, name, companyName, isTarget: await isTarget(registration, admission) }
  return context.documents.transaction(async (transaction) => {
    const before = await attendances.hold(transaction, { eventId, sessionId, personId })
    const status = decideScan({ direction, status: registered, attendance: before })
    const attendance = await move(transaction, registration, { status, before, admission })
    const answer: ScanAnswer = { status, person, inAt: attendance?.inAt ?? null, staffName: attendance?.staffName ?? null }
    await scans.insert(transaction, scanId, { ...answer, eventId, scannedAt: context.now, personId })
    return answer
  })
}
