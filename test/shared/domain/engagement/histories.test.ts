import { bucketOf } from '@shared/domain/engagement/bucket'
import { noPoints } from '@shared/domain/engagement/folded-points'
import { accountHeat, personHeat } from '@shared/domain/engagement/heat'
import { compareTouches, type LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { addTouch, foldPerson } from '@shared/domain/engagement/person-points'
import type { PersonPoints } from '@shared/model/person'
import type { ScoringModel } from '@shared/model/scoring-model'
import fc from 'fast-check'
import { type HistoryOfPerson, historyArbitrary, modelArbitrary, peopleArbitrary } from '../../../support/arbitraries/histories'
import { holds } from '../../../support/property'

const heatsOf = (people: readonly HistoryOfPerson[], model: ScoringModel) =>
  Object.fromEntries(people.map(({ personId, identityLevel, touches }) => [personId, personHeat(foldPerson(touches, model), identityLevel, model)]))

/** Two people as one: the first keeps the name, and what both did counts under the same caps. */
const mergedInto = ([keeper, loser, ...others]: readonly HistoryOfPerson[]): HistoryOfPerson[] =>
  keeper && loser ? [{ ...keeper, touches: [...keeper.touches, ...loser.touches] }, ...others] : []

/** What recording one arrival does to the points of one version. */
const arrive = (points: PersonPoints, arriving: LedgerTouch, { ledger, model }: { ledger: readonly LedgerTouch[]; model: ScoringModel }): PersonPoints => {
  const bucket = bucketOf(arriving, model)
  const shared = bucket === null ? [] : ledger.filter(({ kind, excludedReason }) => kind === bucket.rule.kind && excludedReason === null).sort(compareTouches)
  return addTouch({ points, bucketTouches: shared, touch: arriving, model }) ?? foldPerson([...ledger, arriving], model)
}

describe('for any history', () => {
  test('merging two people and unmerging them leaves the account’s heat as it was, to the bit; merged, nothing counts twice', () => {
    holds([peopleArbitrary.filter(({ length }) => length >= 2), modelArbitrary(0)], (people, model) => {
      const before = accountHeat(heatsOf(people, model), model)
      const [merged] = mergedInto(people)
      const [one, other] = people.map(({ touches }) => foldPerson(touches, model))
      const sum = (points: PersonPoints | undefined) =>
        (points?.foldedPoints ?? 0) + Object.values(points?.pointsByDay ?? {}).reduce((total, value) => total + value, 0)
      const together = foldPerson(merged?.touches ?? [], model)
      if (together.foldedBeforeDay === null && one?.foldedBeforeDay === null && other?.foldedBeforeDay === null)
        expect(sum(together)).toBeLessThanOrEqual(sum(one) + sum(other) + 1e-9)
      expect(accountHeat(heatsOf(people, model), model)).toBe(before)
    })
  })

  test('a version published at any moment and reverted at any later one leaves the first version’s points as if it had never been, to the bit', () => {
    const caseOf = historyArbitrary.chain((history) => fc.tuple(fc.shuffledSubarray(history, { minLength: history.length }), fc.nat(history.length)))
    holds([caseOf, modelArbitrary(-10), modelArbitrary(-10)], ([arrivals, publishedAfter], live, next) => {
      let [kept, built] = [noPoints(), null as PersonPoints | null]
      const ledger: LedgerTouch[] = []
      for (const [index, arriving] of arrivals.entries()) {
        if (index === publishedAfter) built = foldPerson(ledger, next)
        kept = arrive(kept, arriving, { ledger, model: live })
        built = built && arrive(built, arriving, { ledger, model: next })
        ledger.push(arriving)
      }
      const [again, anew] = [foldPerson(arrivals, live), foldPerson(arrivals, next)]
      if (kept.foldedBeforeDay === null) expect(kept).toEqual(again)
      if (built && built.foldedBeforeDay === null) expect(built).toEqual(anew)
    })
  })
})
