import { identityOf } from '@shared/domain/identity/identity'
import type { ExclusionRule } from '@shared/model/exclusion-rule'
import type { Documents } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'

const maxPeople = 200

/** Returns the people a rule is about, at most 200: everybody at the account, or everybody who proved a mailbox of the domain. */
export const peopleUnder = async (documents: Documents, { kind, value }: ExclusionRule): Promise<StoredPerson[]> => {
  const found = await (kind === 'account' ? people.ofAccount(documents, value, maxPeople) : people.withContactKeys(documents, [`domain:${value}`], maxPeople))
  return found.filter(({ identity, isErasing }) => !isErasing && identityOf({ identity }).mergedIntoId === null)
}
