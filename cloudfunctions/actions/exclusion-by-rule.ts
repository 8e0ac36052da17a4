import { identityOf } from '@shared/domain/identity/identity'
import type { TransactionDocuments } from '../platform/documents'
import { exclusionRules } from '../repositories/exclusion-rules'
import type { StoredPerson } from '../repositories/people'

/** Returns the person excluded when their account or mail domain is one whose people do not count; anybody else as they are. */
export const applyRules = async (transaction: TransactionDocuments, person: StoredPerson, domain: string | null = null): Promise<StoredPerson> => {
  if (identityOf(person).excludedReason !== null) return person
  const ofAccount = person.accountId === null ? null : await exclusionRules.ofAccount(transaction, person.accountId)
  const rule = ofAccount ?? (domain === null ? null : await exclusionRules.ofDomain(transaction, domain))
  return rule === null ? person : { ...person, identity: { ...identityOf(person), excludedReason: rule.reason } }
}
