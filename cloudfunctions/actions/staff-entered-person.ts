import type { ConsentHow } from '@shared/model/capture'
import type { CompanyNameMatch, IdentityLevel } from '@shared/model/person'
import type { StoredPerson } from '../repositories/people'
import { noPersonEngagement } from './person'

/** Staff chose the account with the person before them. */
const confirmedLevel: IdentityLevel = 5
const declaredLevel: IdentityLevel = 3

interface Entered {
  id: string
  name: string | null
  jobTitle: string | null
  companyName: string | null
  match: CompanyNameMatch | null
  /** Staff chose the account from the list. */
  isConfirmed: boolean
  consentHow: ConsentHow
  /** When the person was told and agreed. */
  at: string
  now: string
}

export const staffEnteredLevel = ({ isConfirmed, match }: Pick<Entered, 'isConfirmed' | 'match'>): IdentityLevel =>
  isConfirmed && match !== null ? confirmedLevel : declaredLevel

/** Returns what somebody agreed to when staff told them, at the booth or at the door. */
export const staffEnteredConsent = ({ consentHow, at }: Pick<Entered, 'consentHow' | 'at'>): NonNullable<StoredPerson['consent']> => ({
  purposes: ['content_analytics', 'sales_followup'],
  textVersion: `booth-${consentHow}`,
  givenAt: at
})

/** Returns whether a person is known by what staff wrote down only. */
export const isStaffEntered = ({ consent }: Pick<StoredPerson, 'consent'>): boolean => consent?.textVersion.startsWith('booth-') === true

/** Returns a person as staff wrote them down, with nothing counted yet. */
export const newStaffEnteredPerson = (entered: Entered): StoredPerson => ({
  id: entered.id,
  identityLevel: staffEnteredLevel(entered),
  displayName: entered.name,
  jobTitle: entered.jobTitle,
  declaredCompanyName: entered.companyName,
  accountId: entered.match?.accountId ?? null,
  match: entered.match,
  consent: staffEnteredConsent(entered),
  firstScene: null,
  engagement: noPersonEngagement(),
  isErasing: false,
  createdAt: entered.at,
  updatedAt: entered.now
})
