import type { AttendedPerson } from '@shared/domain/attendance/fold-people'
import type { CompanyResolution } from '@shared/domain/company-name/decide-company'
import { identityOf } from '@shared/domain/identity/identity'
import type { TransactionDocuments } from '../platform/documents'
import { people, type StoredPerson } from '../repositories/people'
import { applyRules } from './exclusion-by-rule'
import { placePerson } from './name-reviews'
import { newPerson } from './person'
import { placedBy } from './placed-person'

/** By this wording somebody is told apart whom we know by a file or a form of another platform only. */
export const viewerWording = 'asked-in-form'

export const isViewerOnly = ({ consent }: Pick<StoredPerson, 'consent'>): boolean => consent?.textVersion === viewerWording

export interface NewViewer {
  id: string
  attended: Pick<AttendedPerson, 'name' | 'companyName' | 'jobTitle'>
  contactKeys: string[]
  resolution: CompanyResolution | null
  /** When the form of the platform asked them. */
  agreedAt: string
  now: string
}

/** Makes a person whom a file or form names, who agreed there; at the account of their company, or waiting for a colleague to say which it is. */
export const insertViewer = async (transaction: TransactionDocuments, viewer: NewViewer): Promise<StoredPerson> => {
  const { attended, resolution, now } = viewer
  const consent = { purposes: ['content_analytics' as const, 'sales_followup' as const], textVersion: viewerWording, givenAt: viewer.agreedAt }
  const blank = newPerson(viewer.id, { consent, now })
  const named: StoredPerson = {
    ...blank,
    identityLevel: 3,
    displayName: attended.name,
    jobTitle: attended.jobTitle,
    declaredCompanyName: attended.companyName,
    identity: { ...identityOf(blank), contactKeys: viewer.contactKeys }
  }
  const spelling = attended.companyName
  const isPlaceable = resolution !== null && (spelling !== null || resolution.kind === 'linked')
  const placed = isPlaceable ? await placePerson(transaction, named, { resolution, spelling: spelling ?? '', now }) : { match: null, nameReviewId: null }
  const person = await applyRules(transaction, placedBy({ ...named, nameReviewId: placed.nameReviewId }, placed.match, now))
  await people.insert(transaction, person)
  return person
}
