import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { accountHeat } from '@shared/domain/engagement/heat'
import { standingsOf } from '@shared/domain/identity/standings'
import type { Heat } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import { accounts, type ScoredAccount } from '../../repositories/accounts'
import { people, type StoredPerson } from '../../repositories/people'
import { ledgerOf } from '../person-link'

/** The ledger says one thing, a stored score another. */
export interface ScoreDifference {
  id: string
  what: 'points per day' | 'person heat' | 'heat at the account' | 'account heat'
  stored: unknown
  folded: unknown
}

/** Beyond rounding: the stored value was summed in another order at most. */
const tolerance = 1e-9
const maxPeople = 1000

const isSame = (left: Heat | null | undefined, right: Heat | null): boolean =>
  left === right || (left != null && right !== null && Math.abs(left - right) <= tolerance)

const sorted = (points: Record<string, number>): string => JSON.stringify(Object.entries(points).sort())

/** Whom the stored score or a link names: people of the account, and those who were there before. */
const peopleOf = async (documents: Documents, account: ScoredAccount): Promise<StoredPerson[]> => {
  const present = await people.ofAccount(documents, account.id, maxPeople)
  const known = new Set(present.map(({ id }) => id))
  const further = await people.byIds(
    documents,
    Object.keys(account.engagement.heatByPerson).filter((id) => !known.has(id))
  )
  return [...present, ...further.values()]
}

const foldedPerson = async (documents: Documents, accountId: string, person: StoredPerson) => {
  const standings = standingsOf(person, await ledgerOf(documents, person), defaultScoringModel)
  return { person, present: standings[0], heat: standings.find((standing) => standing.accountId === accountId)?.heat ?? null }
}

const personDifferences = ({ person, present }: Awaited<ReturnType<typeof foldedPerson>>): ScoreDifference[] => {
  const { id, engagement } = person
  const points = present?.pointsByDay ?? {}
  const heat = present?.heat ?? null
  return [
    ...(sorted(engagement.pointsByDay) === sorted(points) ? [] : [{ id, what: 'points per day' as const, stored: engagement.pointsByDay, folded: points }]),
    ...(isSame(engagement.heat, heat) ? [] : [{ id, what: 'person heat' as const, stored: engagement.heat, folded: heat }])
  ]
}

/** Folds the ledger of an account's people again and returns where the stored scores differ; none are expected. */
export const verifyAccount = async (documents: Documents, accountId: string): Promise<ScoreDifference[]> => {
  const account = await accounts.byId(documents, accountId)
  if (!account) return []
  const folded = await Promise.all((await peopleOf(documents, account)).map((person) => foldedPerson(documents, accountId, person)))
  const heatByPerson = Object.fromEntries(folded.flatMap(({ person, heat }) => (heat === null ? [] : [[person.id, heat]])))
  const ids = new Set([...Object.keys(heatByPerson), ...Object.keys(account.engagement.heatByPerson)])
  const atAccount = [...ids].flatMap((id): ScoreDifference[] => {
    const stored = account.engagement.heatByPerson[id]
    return isSame(stored, heatByPerson[id] ?? null) ? [] : [{ id, what: 'heat at the account', stored, folded: heatByPerson[id] ?? null }]
  })
  const heat = accountHeat(heatByPerson, defaultScoringModel)
  const whole: ScoreDifference[] = isSame(account.engagement.heat, heat)
    ? []
    : [{ id: accountId, what: 'account heat', stored: account.engagement.heat, folded: heat }]

  return [...folded.flatMap(personDifferences), ...atAccount, ...whole]
}
