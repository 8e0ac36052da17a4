import type { Capture } from '@shared/model/capture'
import type { Registration } from '@shared/model/event'
import type { CompanyNameMatch } from '@shared/model/person'
import type { TransactionDocuments } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { people, type StoredPerson } from '../../repositories/people'
import { relink } from '../person-link'
import { newStaffEnteredPerson, staffEnteredConsent, staffEnteredLevel } from '../staff-entered-person'

export interface BoothVisit {
  leadId: string
  capture: Capture
  registration: Registration | null
  match: CompanyNameMatch | null
  occurredAt: string
  now: string
}

/** Who was scanned with a pass is the person that registered; anybody else is one of the booth's own. */
export const boothPersonId = ({ leadId, registration }: Pick<BoothVisit, 'leadId' | 'registration'>): string =>
  registration?.personId ?? idFrom('person', 'booth', leadId)

const enteredOf = (visit: BoothVisit) => {
  const { capture, match, occurredAt, now } = visit
  const { name, jobTitle, companyName, consentHow } = capture
  return { id: boothPersonId(visit), name, jobTitle, companyName, match, isConfirmed: capture.accountId !== null, consentHow, at: occurredAt, now }
}

/** What was unknown becomes known; what a person said of themselves stays. */
const enriched = (before: StoredPerson, visit: BoothVisit): StoredPerson => {
  const entered = enteredOf(visit)
  const agreed = staffEnteredConsent(entered)
  const consent = before.consent ?? agreed
  const accountId = before.accountId ?? entered.match?.accountId ?? null
  const level = staffEnteredLevel(entered)
  const isSaidOfAccount = accountId === (entered.match?.accountId ?? null)
  const identityLevel = isSaidOfAccount && level > before.identityLevel ? level : before.identityLevel
  return {
    ...before,
    accountId,
    identityLevel,
    displayName: before.displayName ?? entered.name,
    jobTitle: before.jobTitle ?? entered.jobTitle,
    declaredCompanyName: before.declaredCompanyName ?? entered.companyName,
    match: before.match ?? entered.match,
    consent: { ...consent, purposes: [...new Set([...consent.purposes, ...agreed.purposes])] },
    updatedAt: visit.now
  }
}

/** Returns the person of a capture, made or completed within this transaction, which holds them; null for one who is being erased. */
export const saveBoothPerson = async (transaction: TransactionDocuments, visit: BoothVisit): Promise<StoredPerson | null> => {
  const before = await people.hold(transaction, boothPersonId(visit))
  if (!before) {
    const created = newStaffEnteredPerson(enteredOf(visit))
    await people.insert(transaction, created)
    return created
  }
  if (before.isErasing) return null
  const after = enriched(before, visit)
  return relink(transaction, before, after)
}
