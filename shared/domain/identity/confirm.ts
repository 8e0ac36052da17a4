import type { Person, Verification } from '@shared/model/person'
import { identityOf } from './identity'
import { identityLevelOf, withVerification } from './identity-level'

const isConfirmation = ({ kind }: Verification): boolean => kind === 'staff'

/** Returns the person with the level that what is known of them gives. */
export const releveled = <Known extends Person>(person: Known): Known => ({ ...person, identityLevel: identityLevelOf(person) })

/** Returns the person linked to another account; a name that led to the former one leads nowhere any more. */
export const linkedTo = <Known extends Person>(person: Known, accountId: string | null): Known =>
  person.accountId === accountId ? person : { ...person, accountId, match: null, identity: { ...identityOf(person), originAccountId: null } }

export interface Confirmation {
  accountId: string
  /** The colleague's name. */
  by: string
  now: string
}

/** Returns the person confirmed at the account: level 5, linked there. */
export const confirmAt = <Known extends Person>(person: Known, { accountId, by, now }: Confirmation): Known => {
  const verification: Verification = { kind: 'staff', accountId, hint: by, verifiedAt: now, priorAccountId: person.accountId }
  const linked = linkedTo(person, accountId)
  const identity = identityOf(linked)
  return releveled({ ...linked, identity: { ...identity, verifications: withVerification(identity.verifications, verification) }, updatedAt: now })
}

/** Returns the person as before the confirmation at their account; one who is not confirmed stays as they are. */
export const unconfirm = <Known extends Person>(person: Known, now: string): Known => {
  const { verifications } = identityOf(person)
  const confirmation = verifications.find((verification) => isConfirmation(verification) && verification.accountId === person.accountId)
  if (confirmation === undefined) return person
  const without = { ...identityOf(person), verifications: verifications.filter((verification) => verification !== confirmation) }
  const { priorAccountId } = confirmation
  const back = linkedTo({ ...person, identity: without, updatedAt: now }, priorAccountId === undefined ? person.accountId : priorAccountId)
  return releveled(back)
}
