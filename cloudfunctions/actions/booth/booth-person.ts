import type { Capture } from '@shared/model/capture'
import type { Registration } from '@shared/model/event'
import type { CompanyNameMatch, Consent, IdentityLevel, Person } from '@shared/model/person'
import type { TransactionDocuments } from '../../platform/documents'
import { idFrom } from '../../platform/ids'
import { people, type StoredPerson } from '../../repositories/people'
import { noPersonEngagement } from '../person'
import { relink } from '../person-link'

/** Staff chose the account with the person before them. */
const confirmedLevel: IdentityLevel = 5
const declaredLevel: IdentityLevel = 3

export interface BoothVisit {
  leadId: string
  capture: Capture
  registration: Registration | null
  match: CompanyNameMatch | null
  occurredAt: string
  now: string
}

const consentOf = ({ capture, occurredAt }: BoothVisit): Consent => ({
  purposes: ['content_analytics', 'sales_followup'],
  textVersion: `booth-${capture.consentHow}`,
  givenAt: occurredAt
})

/** Who was scanned with a pass is the person that registered; anybody else is one of the booth's own. */
export const boothPersonId = ({ leadId, registration }: Pick<BoothVisit, 'leadId' | 'registration'>): string =>
  registration?.personId ?? idFrom('person', 'booth', leadId)

const levelOf = ({ capture, match }: BoothVisit, before: IdentityLevel): IdentityLevel => {
  const level = capture.accountId !== null && match !== null ? confirmedLevel : declaredLevel
  return level > before ? level : before
}

const newPerson = (visit: BoothVisit): StoredPerson => {
  const { capture, match, occurredAt, now } = visit
  const known: Person = {
    id: boothPersonId(visit),
    identityLevel: levelOf(visit, 1),
    displayName: capture.name,
    jobTitle: capture.jobTitle,
    declaredCompanyName: capture.companyName,
    accountId: match?.accountId ?? null,
    match,
    consent: consentOf(visit),
    firstScene: null,
    engagement: noPersonEngagement(),
    createdAt: occurredAt,
    updatedAt: now
  }
  return { ...known, isErasing: false }
}

/** What was unknown becomes known; what a person said of themselves stays. */
const enriched = (before: StoredPerson, visit: BoothVisit): StoredPerson => {
  const { capture, match, now } = visit
  const consent = before.consent ?? consentOf(visit)
  const purposes = [...new Set([...consent.purposes, ...consentOf(visit).purposes])]
  const known = {
    ...before,
    displayName: before.displayName ?? capture.name,
    jobTitle: before.jobTitle ?? capture.jobTitle,
    declaredCompanyName: before.declaredCompanyName ?? capture.companyName,
    accountId: before.accountId ?? match?.accountId ?? null,
    match: before.match ?? match,
    consent: { ...consent, purposes },
    updatedAt: now
  }
  const identityLevel = known.accountId === match?.accountId ? levelOf(visit, before.identityLevel) : before.identityLevel
  return { ...known, identityLevel }
}

/** Returns the person of a capture, made or completed within this transaction, which holds them; null for one who is being erased. */
export const saveBoothPerson = async (transaction: TransactionDocuments, visit: BoothVisit): Promise<StoredPerson | null> => {
  const before = await people.hold(transaction, boothPersonId(visit))
  if (!before) {
    const created = newPerson(visit)
    await people.insert(transaction, created)
    return created
  }
  if (before.isErasing) return null
  const after = enriched(before, visit)
  return relink(transaction, before, after)
}
