import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { accountHeat, personHeat } from '@shared/domain/engagement/heat'
import { foldPerson } from '@shared/domain/engagement/person-points'
import type { Heat } from '@shared/model/units'
import type { Documents } from '../../platform/documents'
import { accounts } from '../../repositories/accounts'
import { people, type StoredPerson } from '../../repositories/people'
import { touchpoints } from '../../repositories/touchpoints'

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

const foldedPerson = async (documents: Documents, person: StoredPerson) => {
  const points = foldPerson(await touchpoints.allOf(documents, person.id), defaultScoringModel)
  return { person, points, heat: person.accountId === null ? null : personHeat(points, person.identityLevel, defaultScoringModel) }
}

const personDifferences = ({ person, points, heat }: Awaited<ReturnType<typeof foldedPerson>>): ScoreDifference[] => {
  const { id, engagement } = person
  return [
    ...(sorted(engagement.pointsByDay) === sorted(points) ? [] : [{ id, what: 'points per day' as const, stored: engagement.pointsByDay, folded: points }]),
    ...(isSame(engagement.heat, heat) ? [] : [{ id, what: 'person heat' as const, stored: engagement.heat, folded: heat }])
  ]
}

/** Folds the ledger of an account's people again and returns where the stored scores differ; none are expected. */
export const verifyAccount = async (documents: Documents, accountId: string): Promise<ScoreDifference[]> => {
  const account = await accounts.byId(documents, accountId)
  if (!account) return []
  const folded = await Promise.all((await people.ofAccount(documents, accountId, maxPeople)).map((person) => foldedPerson(documents, person)))
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
