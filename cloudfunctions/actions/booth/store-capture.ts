import { foldLead } from '@shared/domain/booth/fold-lead'
import { interestSteps } from '@shared/domain/booth/interest'
import { lookupKeysOf, personKeysOf } from '@shared/domain/booth/person-keys'
import type { Capture, StoredCapture } from '@shared/model/capture'
import type { Registration } from '@shared/model/event'
import type { CompanyNameMatch } from '@shared/model/person'
import type { ActionContext } from '../../platform/define-action'
import type { TransactionDocuments } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { boothLeads, type StoredLead } from '../../repositories/booth-leads'
import type { BoothStaff } from '../../repositories/booth-staff'
import { captures } from '../../repositories/captures'
import { registrations } from '../../repositories/registrations'
import { findEvent } from '../find-event'
import { storeTouch } from '../store-touch'
import { saveBoothPerson } from './booth-person'
import { matchCompany } from './match-company'

interface Circumstances {
  staff: BoothStaff
  occurredAt: string
  context: ActionContext
}

const inEvent = (eventId: string, keys: readonly string[]): string[] => keys.map((key) => `${eventId}:${key}`)

/** The earlier record of the same person at this booth, held; null for somebody new. */
const holdEarlier = async (transaction: TransactionDocuments, { eventId, ...named }: Capture): Promise<StoredLead | null> => {
  const [earlier] = await boothLeads.withKeys(transaction, inEvent(eventId, lookupKeysOf({ ...named })))
  return earlier ? boothLeads.hold(transaction, earlier.id) : null
}

const leadIdOf = (capture: Capture): string => idFrom('boothLead', capture.eventId, personKeysOf(capture)[0] ?? capture.captureId)

interface Visit {
  capture: Capture
  registration: Registration | null
  match: CompanyNameMatch | null
}

const touchBooth = async (transaction: TransactionDocuments, visit: Visit & { leadId: string }, { occurredAt, context }: Circumstances): Promise<string> => {
  const { capture, leadId } = visit
  const person = await saveBoothPerson(transaction, { ...visit, occurredAt, now: context.now })
  if (!person) return leadId
  const { id, title, topicIds } = await findEvent(transaction, capture.eventId)
  await storeTouch(transaction, person, {
    draft: {
      clientId: `booth:${capture.captureId}`,
      kind: 'booth_interest',
      subject: { id, title },
      scene: null,
      occurredAt,
      receivedAt: context.now,
      quantity: interestSteps(capture.interest),
      topicIds
    },
    // The staff member holds the phone; the interest is the prospect's.
    caller: { ...context.caller, role: 'visitor' }
  })
  return person.id
}

const saveLead = async (
  transaction: TransactionDocuments,
  stored: StoredCapture,
  { earlier, personId, match }: { earlier: StoredLead | null; personId: string; match: CompanyNameMatch | null }
) => {
  const all = [...(earlier ? await captures.ofLead(transaction, earlier.id) : []), stored]
  const keys = inEvent(stored.eventId, personKeysOf(stored))
  await boothLeads.save(transaction, {
    ...foldLead(all),
    id: stored.leadId,
    eventId: stored.eventId,
    personId: earlier?.personId ?? personId,
    accountId: earlier?.accountId ?? match?.accountId ?? null,
    personKeys: [...new Set([...(earlier?.personKeys ?? []), ...keys])]
  })
  await captures.insert(transaction, stored)
}

/**
 * Stores one capture with its person, their touch and the record of that person at the booth, all or nothing, and returns the record's id.
 * Throws DuplicateKeyError when the capture or the record was made meanwhile.
 */
export const storeCapture = async (capture: Capture, circumstances: Circumstances): Promise<string> => {
  const { staff, occurredAt, context } = circumstances
  const { documents, now } = context
  const registration = capture.badge === null ? null : await registrations.byPass(documents, capture.badge)
  const visit: Visit = {
    capture,
    registration: registration?.eventId === capture.eventId ? registration : null,
    match: await matchCompany(documents, capture, now)
  }

  return documents.transaction(async (transaction) => {
    const earlier = await holdEarlier(transaction, capture)
    const leadId = earlier?.id ?? leadIdOf(capture)
    const personId = await touchBooth(transaction, { ...visit, leadId }, circumstances)
    const stored: StoredCapture = { ...capture, leadId, occurredAt, receivedAt: now, staffId: staff.memberId, staffName: staff.name }
    await saveLead(transaction, stored, { earlier, personId, match: visit.match })
    return leadId
  })
}
