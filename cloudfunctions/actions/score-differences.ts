import { accountHeat } from '@shared/domain/engagement/heat'
import type { PersonPoints, PersonScore } from '@shared/model/person'
import type { Heat } from '@shared/model/units'
import type { ScoredAccount } from '../repositories/accounts'
import type { SlotModel } from './scoring'

/** The ledger says one thing, a stored score another. */
export interface ScoreDifference {
  id: string
  modelVersion: string
  what: 'points per day' | 'person heat' | 'heat at the account' | 'account heat'
  stored: unknown
  folded: unknown
}

/** Beyond rounding: the stored value was summed in another order at most. */
const tolerance = 1e-9

const isSame = (left: Heat | null | undefined, right: Heat | null): boolean =>
  (left ?? null) === right || (left != null && right !== null && Math.abs(left - right) <= tolerance)

const fromDay = (...points: readonly PersonPoints[]): number => Math.max(...points.map(({ foldedBeforeDay }) => foldedBeforeDay ?? Number.NEGATIVE_INFINITY))

/** Days folded away are one sum, in which rounding differs; the heat tells whether it is the same. */
const daysFrom = (day: number, { pointsByDay }: PersonPoints): string =>
  JSON.stringify(
    Object.entries(pointsByDay)
      .filter(([own]) => Number(own) >= day)
      .sort()
  )

const hasSamePoints = (stored: PersonScore, folded: PersonScore): boolean => {
  const day = fromDay(stored, folded)
  return stored.modelVersion === folded.modelVersion && daysFrom(day, stored) === daysFrom(day, folded)
}

/** Returns where a person's stored values of one slot differ from the ledger folded again; null = nothing counted. */
export const personDifferences = (id: string, { stored, folded }: Record<'stored' | 'folded', PersonScore | null>): ScoreDifference[] => {
  if (folded === null)
    return stored === null || stored.heat === null ? [] : [{ id, modelVersion: stored.modelVersion, what: 'person heat', stored: stored.heat, folded: null }]
  const named = { id, modelVersion: folded.modelVersion }
  const isCounted = stored !== null && hasSamePoints(stored, folded)
  return [
    ...(isCounted ? [] : [{ ...named, what: 'points per day' as const, stored: stored?.pointsByDay ?? null, folded: folded.pointsByDay }]),
    ...(isSame(stored?.heat, folded.heat) ? [] : [{ ...named, what: 'person heat' as const, stored: stored?.heat ?? null, folded: folded.heat }])
  ]
}

/** Returns where an account's stored values of one slot differ from what its people's folded ones come to. */
export const accountDifferences = (
  account: Pick<ScoredAccount, 'id' | 'slots'>,
  heatByPerson: Readonly<Record<string, Heat>>,
  { slot, model }: SlotModel
): ScoreDifference[] => {
  const { heatByPerson: storedByPerson = {}, heat: storedHeat = null } = account.slots[slot] ?? {}
  const ids = [...new Set([...Object.keys(heatByPerson), ...Object.keys(storedByPerson)])]
  const atAccount = ids.flatMap((id): ScoreDifference[] => {
    const [stored, folded] = [storedByPerson[id] ?? null, heatByPerson[id] ?? null]
    return isSame(stored, folded) ? [] : [{ id, modelVersion: model.version, what: 'heat at the account', stored, folded }]
  })
  const heat = accountHeat(heatByPerson, model)
  if (isSame(storedHeat, heat)) return atAccount
  return [...atAccount, { id: account.id, modelVersion: model.version, what: 'account heat', stored: storedHeat, folded: heat }]
}
