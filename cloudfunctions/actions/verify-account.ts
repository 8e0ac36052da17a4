import type { Heat } from '@shared/model/units'
import type { Documents } from '../platform/documents'
import { accounts, type ScoredAccount } from '../repositories/accounts'
import { people, type StoredPerson } from '../repositories/people'
import { foldedEngagement, ledgerOf } from './person-link'
import { accountDifferences, personDifferences, type ScoreDifference } from './score-differences'
import { readScoring, type Scoring, type SlotModel, slotModelsOf } from './scoring'

const maxPeople = 1000

type Folded = ReturnType<typeof foldedEngagement> & { person: StoredPerson }

/** Whom a stored score or a link names: people of the account, and those who were there before. */
const peopleOf = async (documents: Documents, { id, slots }: ScoredAccount): Promise<StoredPerson[]> => {
  const present = await people.ofAccount(documents, id, maxPeople)
  const known = new Set(present.map((person) => person.id))
  const named = [...Object.keys(slots.a?.heatByPerson ?? {}), ...Object.keys(slots.b?.heatByPerson ?? {})]
  const further = await people.byIds(
    documents,
    named.filter((personId) => !known.has(personId))
  )
  return [...present, ...further.values()]
}

const foldedPerson = async (documents: Documents, person: StoredPerson, scoring: Scoring): Promise<Folded> => ({
  person,
  ...foldedEngagement(person, await ledgerOf(documents, person), scoring)
})

const differencesIn = (account: ScoredAccount, folded: readonly Folded[], slotModel: SlotModel): ScoreDifference[] => {
  const { slot } = slotModel
  const heats = folded.map(({ person, valuesAt }): [string, Heat | null] => [person.id, valuesAt(account.id)[slot]?.heat ?? null])
  const heatByPerson = Object.fromEntries(heats.flatMap(([id, heat]) => (heat === null ? [] : [[id, heat]])))
  return [
    ...folded.flatMap(({ person, engagement }) => personDifferences(person.id, { stored: person.engagement.slots[slot], folded: engagement.slots[slot] })),
    ...accountDifferences(account, heatByPerson, slotModel)
  ]
}

/** Folds the ledger of an account's people again by the live version and the one before, and returns where the stored scores differ; none are expected. */
export const verifyAccount = async (documents: Documents, accountId: string): Promise<ScoreDifference[]> => {
  const [account, scoring] = [await accounts.byId(documents, accountId), await readScoring(documents)]
  if (!account) return []
  const folded = await Promise.all((await peopleOf(documents, account)).map((person) => foldedPerson(documents, person, scoring)))
  const whole = scoring.isOtherReady ? slotModelsOf(scoring) : [scoring.live]
  return whole.flatMap((slotModel) => differencesIn(account, folded, slotModel))
}
