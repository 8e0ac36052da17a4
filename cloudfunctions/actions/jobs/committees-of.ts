import { isCounted } from '@shared/domain/identity/identity'
import { levelAt, linkedIdsOf, touchesAt } from '@shared/domain/identity/standings'
import type { CommitteeMember } from '@shared/domain/outcomes/account-standing'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { Documents } from '../../platform/documents'
import { people, type StoredPerson } from '../../repositories/people'
import { ledgerOf } from '../person-link'
import { peopleOfAccounts } from './people-of-accounts'
import { hasLedger, sharedLedgers } from './shared-ledgers'

/** Far more than move on from a handful of accounts. */
const maxFormer = 1000

const everybodyAt = async (documents: Documents, accountIds: readonly string[]): Promise<StoredPerson[]> => {
  const present = await peopleOfAccounts(documents, accountIds)
  const former = await people.formerOfAccounts(documents, accountIds, maxFormer)
  const all = new Map([...present, ...former].map((person) => [person.id, person]))
  return [...all.values()].filter((person) => isCounted(person) && hasLedger(person))
}

const memberAt = (person: StoredPerson, accountId: string, touches: readonly Touchpoint[]): CommitteeMember => ({
  personId: person.id,
  identityLevel: levelAt(person, accountId),
  touches: touchesAt(person, accountId, touches)
})

/** Returns who counts at each of these accounts, those who have moved on since included, each with the touches that are that account's. */
export const committeesOf = async (documents: Documents, accountIds: readonly string[]): Promise<Map<string, CommitteeMember[]>> => {
  const committees = new Map(accountIds.map((id): [string, CommitteeMember[]] => [id, []]))
  const everybody = committees.size === 0 ? [] : await everybodyAt(documents, [...committees.keys()])
  const ledgers = await sharedLedgers(documents, everybody)
  for (const person of everybody) {
    const touches = ledgers.get(person.id) ?? (await ledgerOf(documents, person))
    for (const accountId of linkedIdsOf(person)) if (accountId !== null) committees.get(accountId)?.push(memberAt(person, accountId, touches))
  }
  return committees
}
