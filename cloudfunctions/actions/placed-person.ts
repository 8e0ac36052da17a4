import { identityOf } from '@shared/domain/identity/identity'
import { identityLevelOf } from '@shared/domain/identity/identity-level'
import type { CompanyNameMatch } from '@shared/model/person'
import type { StoredPerson } from '../repositories/people'

/** Returns the person at the account of the match (null: at none), with the level they have there; relink gives them their heat. */
export const placedBy = (person: StoredPerson, match: CompanyNameMatch | null, now: string): StoredPerson => {
  const placed = { ...person, accountId: match?.accountId ?? null, match, updatedAt: now }
  const moved = placed.accountId === person.accountId ? placed : { ...placed, identity: { ...identityOf(person), originAccountId: null } }
  return { ...moved, identityLevel: identityLevelOf(moved) }
}
