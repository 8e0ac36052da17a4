import type { Documents } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'

const maxPeopleRead = 1000

/** Returns everybody at these accounts who counts by themselves; where one answer cannot hold them all, half of the accounts at a time. */
export const peopleOfAccounts = async (documents: Documents, accountIds: readonly string[]): Promise<StoredPerson[]> => {
  const found = await people.ofAccounts(documents, accountIds, maxPeopleRead)
  if (found.length < maxPeopleRead) return found
  const [first] = accountIds
  if (accountIds.length === 1 && first !== undefined) return people.allOfAccount(documents, first)
  const middle = accountIds.length >> 1
  return [...(await peopleOfAccounts(documents, accountIds.slice(0, middle))), ...(await peopleOfAccounts(documents, accountIds.slice(middle)))]
}
