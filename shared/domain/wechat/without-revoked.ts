import { identityOf } from '@shared/domain/identity/identity'
import { identityLevelOf } from '@shared/domain/identity/identity-level'
import type { Person, Verification } from '@shared/model/person'
import type { RevocableField } from './revoke-info'

interface Traces {
  proofs: readonly Verification['kind'][]
  keyPrefix: string
}

/** Where a number or address leaves traces: the proof it made, and the key by which two people are found to be one. */
const tracesOf: Record<Exclude<RevocableField, 'name'>, Traces> = {
  phone: { proofs: ['phone', 'phone-told'], keyPrefix: 'phone:' },
  email: { proofs: ['work-mail'], keyPrefix: 'mail:' }
}

/** Returns the person without what they took back at WeChat, and no better known than what is left proves. */
export const withoutRevoked = <Known extends Person>(person: Known, field: RevocableField): Known => {
  if (field === 'name') return { ...person, displayName: null }
  const { proofs, keyPrefix } = tracesOf[field]
  const before = identityOf(person)
  const identity = {
    ...before,
    verifications: before.verifications.filter(({ kind }) => !proofs.includes(kind)),
    contactKeys: before.contactKeys.filter((key) => !key.startsWith(keyPrefix))
  }
  return { ...person, identity, identityLevel: identityLevelOf({ ...person, identity }) }
}
