import { levelAt, touchesAt } from '@shared/domain/identity/standings'
import type { AccountEngagement } from '@shared/model/engagement'
import type { IdentityLevel } from '@shared/model/person'
import type { Touchpoint } from '@shared/model/touchpoint'
import type { Documents } from '../platform/documents'
import type { ScoredAccount } from '../repositories/accounts'
import { type Linked, people } from '../repositories/people'
import { ledgerOf } from './person-link'
import type { SlotModel } from './scoring'

/** The hottest people whose ledger is read; the heat of anyone colder is below what a whole point of the score needs. */
const maxPeopleRead = 200
const parallelReads = 8

interface PersonLedger {
  personId: string
  identityLevel: IdentityLevel
  touches: Touchpoint[]
}

const hottestPeople = (engagement: AccountEngagement | null): string[] =>
  Object.entries(engagement?.heatByPerson ?? {})
    .sort(([, left], [, right]) => right - left)
    .slice(0, maxPeopleRead)
    .map(([personId]) => personId)

/** Each person with the touches that are this account's, those of people merged into them included. */
const readAll = async (documents: Documents, accountId: string, persons: readonly Linked[]): Promise<Map<string, Touchpoint[]>> => {
  const ledgers = new Map<string, Touchpoint[]>()
  for (let start = 0; start < persons.length; start += parallelReads) {
    const some = persons.slice(start, start + parallelReads)
    await Promise.all(some.map(async (person) => void ledgers.set(person.id, touchesAt(person, accountId, await ledgerOf(documents, person)))))
  }
  return ledgers
}

/** Returns the ledgers that make an account's score by the model of that slot, of at most 200 people, and who these people are. */
export const hottestLedgers = async (documents: Documents, { id, slots }: Pick<ScoredAccount, 'id' | 'slots'>, slot: SlotModel['slot']) => {
  const faces = await people.faces(documents, hottestPeople(slots[slot]))
  const persons = [...faces.values()]
  const read = await readAll(documents, id, persons)
  const ledgers: PersonLedger[] = persons.map((person) => ({
    personId: person.id,
    identityLevel: levelAt(person, id),
    touches: read.get(person.id) ?? []
  }))
  return { faces, ledgers }
}
