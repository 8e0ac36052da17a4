import type { IdentityLevel, Person, Verification } from '@shared/model/person'
import { identityOf } from './identity'

const levelOfVerification = ({ kind }: Verification): IdentityLevel => (kind === 'staff' ? 5 : 4)

const declaredLevel: IdentityLevel = 3
const joinedLevel: IdentityLevel = 2
const openedLevel: IdentityLevel = 1

/**
 * Returns how well the person is known, 1–5 (DESIGN §3), from what is kept about them and nothing else, so that taking a proof away is undoing it.
 * A proof counts for the account it speaks for: who names another company is declared again.
 */
export const identityLevelOf = (person: Pick<Person, 'accountId' | 'declaredCompanyName' | 'identity'>): IdentityLevel => {
  const { verifications, contactKeys } = identityOf(person)
  const proofs = person.accountId === null ? [] : verifications.filter(({ accountId, kind }) => accountId === person.accountId && kind !== 'phone-told')
  const proven = proofs.map(levelOfVerification).sort((a, b) => b - a)[0]
  if (proven !== undefined) return proven
  if (person.declaredCompanyName !== null) return declaredLevel
  return contactKeys.some((key) => key.startsWith('union:')) ? joinedLevel : openedLevel
}

/** Returns the proofs with one more; a newer one of the same kind for the same account takes the place of the older. */
export const withVerification = (verifications: readonly Verification[], added: Verification): Verification[] => [
  ...verifications.filter(({ kind, accountId }) => kind !== added.kind || accountId !== added.accountId),
  added
]
