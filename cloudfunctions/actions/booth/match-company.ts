import { chooseMatch } from '@shared/domain/company-name/choose-match'
import { lookupKeysOf } from '@shared/domain/company-name/name-keys'
import type { Capture } from '@shared/model/capture'
import type { CompanyNameMatch } from '@shared/model/person'
import { asRatio } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'

const maxCandidates = 50

/** Returns the account staff chose, or the one the typed name resolves to, or null. */
export const matchCompany = async (documents: Documents, { accountId, companyName }: Capture): Promise<CompanyNameMatch | null> => {
  if (accountId !== null) return (await accounts.byId(documents, accountId)) && { accountId, confidence: asRatio(1), level: 'exact' }
  const keys = companyName === null ? [] : lookupKeysOf(companyName)
  if (companyName === null || keys.length === 0) return null
  return chooseMatch(companyName, await accounts.withNameKeys(documents, keys, maxCandidates))
}
