import { identityOf } from '@shared/domain/identity/identity'
import type { Documents } from '../platform/documents'
import { people, type StoredPerson } from '../repositories/people'
import { isStaffEntered } from './staff-entered-person'
import { isViewerOnly } from './viewer-person'

const maxOwn = 20

/** A number or mailbox that was proven, not one that was only typed: anybody can type somebody else's. */
const provenKeys = (person: StoredPerson): string[] => {
  const { verifications, contactKeys } = identityOf(person)
  const kinds = verifications.map(({ kind }) => kind)
  const isPhoneSure = kinds.includes('phone') && !kinds.includes('phone-told')
  return contactKeys.filter((key) => (key.startsWith('phone:') && isPhoneSure) || (key.startsWith('mail:') && kinds.includes('work-mail')))
}

/**
 * Returns the ids under which something is kept of this caller: their own, first, and those of people made by files and forms who share a number or
 * mailbox that the caller has proven.
 */
export const ownIdsOf = async (documents: Documents, personId: string): Promise<string[]> => {
  const person = await people.byId(documents, personId)
  const keys = person ? provenKeys(person) : []
  const others = keys.length === 0 ? [] : await people.withContactKeys(documents, keys, maxOwn)
  return [personId, ...others.filter((other) => other.id !== personId && (isViewerOnly(other) || isStaffEntered(other))).map(({ id }) => id)]
}
