import type { Person, PersonIdentity } from '@shared/model/person'

const noIdentity: PersonIdentity = {
  linkedFromDay: null,
  originAccountId: null,
  formerLinks: [],
  mergedIntoId: null,
  memberIds: [],
  excludedReason: null,
  verifications: [],
  contactKeys: []
}

/** Returns how the person is tied to accounts, people and proofs; nothing of it for a document from before there was any. */
export const identityOf = ({ identity }: Pick<Person, 'identity'>): PersonIdentity => ({ ...noIdentity, ...identity })

/** Returns whether the person brings touches to any account by themselves: not when excluded, and not while they count with somebody else. */
export const isCounted = (person: Pick<Person, 'identity'>): boolean => {
  const { mergedIntoId, excludedReason } = identityOf(person)
  return mergedIntoId === null && excludedReason === null
}
