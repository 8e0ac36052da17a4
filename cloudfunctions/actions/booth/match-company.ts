import type { Capture } from '@shared/model/capture'
import type { CompanyNameMatch } from '@shared/model/person'
import { asRatio } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { resolveTypedCompany } from '../company-resolution'

/** Returns the account staff chose, or the one the typed name resolves to by itself, or null. */
export const matchCompany = async (documents: Documents, { accountId, companyName }: Capture, now: string): Promise<CompanyNameMatch | null> => {
  if (accountId !== null) return (await accounts.byId(documents, accountId)) && { accountId, confidence: asRatio(1), level: 'exact' }
  if (companyName === null) return null
  const resolved = await resolveTypedCompany(documents, companyName, now)
  return resolved.kind === 'linked' ? resolved.match : null
}
