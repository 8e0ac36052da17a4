import type { Person, Verification } from '@shared/model/person'
import { linkedTo, releveled } from './confirm'
import { identityOf } from './identity'
import { withVerification } from './identity-level'

export interface Proof {
  verification: Verification
  /** What the proof is found by again, e.g. mail:<hash>. */
  contactKeys: readonly string[]
  /** Whether it says where the person works today, and not only where a list once had them. */
  isCurrent: boolean
}

/**
 * Returns the person with one more proof. A current one (a mailbox in use) links to its account; one from a list links only who is linked nowhere,
 * for people change employers and lists do not.
 */
export const proven = <Known extends Person>(person: Known, { verification, contactKeys, isCurrent }: Proof, now: string): Known => {
  const before = identityOf(person)
  const identity = {
    ...before,
    verifications: withVerification(before.verifications, verification),
    contactKeys: Array.from(new Set([...before.contactKeys, ...contactKeys]))
  }
  const { accountId } = verification
  const mayLink = accountId !== null && (isCurrent || person.accountId === null)
  const known = { ...person, identity, updatedAt: now }
  return releveled(mayLink ? linkedTo(known, accountId) : known)
}
