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
import type { StoredEvent } from '../../repositories/events'
import type { StoredPerson } from '../../repositories/people'
import { registrations } from '../../repositories/registrations'
import { type AccountPlace, accountPlace } from '../account-place'
import { storeTouch } from '../store-touch'
import { saveBoothPerson } from './booth-person'
import { handOverHot, recipientOf } from './hand-over-hot'
import { matchCompany } from './match-company'

interface Circumstances {
  staff: BoothStaff
  event: StoredEvent
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

/** Who was captured and where they work; null for somebody who is being erased. */
const touchBooth = async (
  transaction: TransactionDocuments,
  visit: Visit & { leadId: string },
  { event: { id, title, topicIds }, occurredAt, context }: Circumstances
): Promise<StoredPerson | null> => {
  const { capture } = visit
  const person = await saveBoothPerson(transaction, { ...visit, occurredAt, now: context.now })
  if (!person) return null
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
  return person
}

interface LeadParts {
  earlier: StoredLead | null
  person: Pick<StoredPerson, 'id' | 'accountId'>
  /** How the account stands to the event. */
  place: AccountPlace
}

/** The record after one more capture, from all captures of it. */
const leadAfter = (all: readonly StoredCapture[], stored: StoredCapture, { earlier, person, place }: LeadParts): StoredLead => ({
  ...foldLead(all),
  id: stored.leadId,
  eventId: stored.eventId,
  personId: earlier?.personId ?? person.id,
  accountId: earlier?.accountId ?? person.accountId,
  hint: place.hint,
  band: place.band,
  personKeys: [...new Set([...(earlier?.personKeys ?? []), ...inEvent(stored.eventId, personKeysOf(stored))])]
})

const saveLead = async (transaction: TransactionDocuments, stored: StoredCapture, parts: LeadParts): Promise<StoredLead> => {
  const { earlier } = parts
  const all = [...(earlier ? await captures.ofLead(transaction, earlier.id) : []), stored]
  const lead = leadAfter(all, stored, parts)
  await boothLeads.save(transaction, lead)
  await captures.insert(transaction, stored)
  return lead
}

/**
 * Stores one capture with its person, their touch, the record of that person at the booth and, when it is hot, its hand-over, all or nothing;
 * returns the record's id. Throws DuplicateKeyError when the capture or the record was made meanwhile.
 */
export const storeCapture = async (capture: Capture, circumstances: Circumstances): Promise<string> => {
  const { staff, event, occurredAt, context } = circumstances
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
    const person = (await touchBooth(transaction, { ...visit, leadId }, circumstances)) ?? { id: leadId, accountId: null }
    // Read beside the transaction: what lists and owners say does not hang on this capture.
    const place = await accountPlace(documents, earlier?.accountId ?? person.accountId, { event, now })
    const stored: StoredCapture = { ...capture, leadId, occurredAt, receivedAt: now, staffId: staff.memberId, staffName: staff.name }
    const lead = await saveLead(transaction, stored, { earlier, person, place })
    const hot = { lead, event, place, staffName: staff.name, occurredAt, now }
    if (capture.interest === 'hot') await handOverHot(transaction, await recipientOf(documents, place), hot)
    return leadId
  })
}
