import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import type { LedgerTouch } from '@shared/domain/engagement/ledger-touch'
import { startOfDay } from '@shared/domain/time/day'
import type { IdentityLevel } from '@shared/model/person'
import type { ScoringModel, ScoringRule } from '@shared/model/scoring-model'
import { touchpointKinds } from '@shared/model/touchpoint'
import { asDayNumber } from '@shared/model/units'
import fc from 'fast-check'
import { touch } from '../builders/touch'

const FIRST_DAY = 20_500
/** Few hours, subjects and days, so that buckets are shared and moments coincide. */
const momentArbitrary = (lastDay: number) =>
  fc
    .record({ day: fc.integer({ min: FIRST_DAY, max: lastDay }), hour: fc.constantFrom(0, 3, 3, 9, 23) })
    .map(({ day, hour }) => new Date(Date.parse(startOfDay(asDayNumber(day))) + hour * 3_600_000).toISOString())

const touchFieldsArbitrary = fc.record({
  kind: fc.constantFrom(...touchpointKinds),
  subjectId: fc.constantFrom('cnt_article', 'cnt_pricing', 'evt_live'),
  occurredAt: momentArbitrary(FIRST_DAY + 40),
  quantity: fc.constantFrom(null, 0, 1, 3, 62.5),
  excludedReason: fc.constantFrom(null, null, null, null, 'staff' as const)
})

/** All touches of one person: distinct ids in no relation to time. */
export const historyArbitrary: fc.Arbitrary<LedgerTouch[]> = fc
  .tuple(fc.array(touchFieldsArbitrary, { maxLength: 40 }), fc.uniqueArray(fc.integer({ min: 100_000, max: 999_999 }), { minLength: 40, maxLength: 40 }))
  .map(([fields, ids]) => fields.map((own, index) => touch({ ...own, id: `tch_${ids[index]}` })))

const periodArbitrary: fc.Arbitrary<ScoringRule['period']> = fc.oneof(
  fc.constant({ unit: 'day' as const }),
  fc.integer({ min: 2, max: 9 }).map((days) => ({ unit: 'run' as const, days })),
  fc.constant({ unit: 'ever' as const })
)

/** Half of the rules give points by quantity, some of which take away. */
const quantityArbitrary = (minPoints: number): fc.Arbitrary<ScoringRule['quantity']> =>
  fc.oneof(
    fc.constant(null),
    fc.record({
      kind: fc.constant('rate' as const),
      perUnits: fc.integer({ min: 1, max: 9 }),
      points: fc.integer({ min: Math.max(minPoints, -2), max: 3 }),
      maxPoints: fc.integer({ min: 1, max: 12 })
    }),
    fc.record({ kind: fc.constant('steps' as const), points: fc.array(fc.integer({ min: minPoints, max: 30 }), { minLength: 1, maxLength: 3 }) })
  )

const ruleArbitrary = (kind: ScoringRule['kind'], minPoints: number): fc.Arbitrary<ScoringRule> =>
  fc.record({
    kind: fc.constant(kind),
    quantity: quantityArbitrary(minPoints),
    points: fc.integer({ min: minPoints, max: 20 }),
    period: periodArbitrary,
    subject: fc.constantFrom('same' as const, 'any' as const),
    maxCount: fc.integer({ min: 1, max: 4 }),
    counts: fc.constantFrom('first' as const, 'highest' as const),
    isHighValue: fc.boolean()
  })

/** Models with any points from minPoints, any periods and caps; half-lives from an hour to four months. */
export const modelArbitrary = (minPoints: number): fc.Arbitrary<ScoringModel> =>
  fc
    .record({
      halfLifeDays: fc.constantFrom(1 / 24, 1, 7, 45, 120),
      breadthExponent: fc.constantFrom(0.5, 0.8, 1),
      rules: fc.tuple(...touchpointKinds.map((kind) => ruleArbitrary(kind, minPoints)))
    })
    .map((own) => ({ ...defaultScoringModel, ...own }))

export interface HistoryOfPerson {
  personId: string
  identityLevel: IdentityLevel
  touches: LedgerTouch[]
}

/** The people of one account, some of them not identified, with ids that do not sort as they stand. */
export const peopleArbitrary: fc.Arbitrary<HistoryOfPerson[]> = fc
  .tuple(
    fc.array(fc.record({ identityLevel: fc.constantFrom<IdentityLevel>(1, 2, 3, 4, 5), touches: historyArbitrary }), { maxLength: 6 }),
    fc.uniqueArray(fc.integer({ min: 100_000, max: 999_999 }), { minLength: 6, maxLength: 6 })
  )
  .map(([people, ids]) => people.map((person, index) => ({ ...person, personId: `per_${ids[index]}` })))

/** Days from the first touch until long after the last. */
export const todayArbitrary = fc.integer({ min: FIRST_DAY + 40, max: FIRST_DAY + 200 }).map(asDayNumber)
