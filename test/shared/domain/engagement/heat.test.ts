import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { noPoints } from '@shared/domain/engagement/folded-points'
import { accountHeat, identityWeightOf, personHeat } from '@shared/domain/engagement/heat'
import { foldPerson } from '@shared/domain/engagement/person-points'
import type { ScoringModel } from '@shared/model/scoring-model'
import { asHeat, type Heat } from '@shared/model/units'
import fc from 'fast-check'
import { type HistoryOfPerson, historyArbitrary, modelArbitrary, peopleArbitrary } from '../../../support/arbitraries/histories'
import { touch } from '../../../support/builders/touch'
import { holds } from '../../../support/property'

const H = defaultScoringModel.halfLifeDays

const heatsOf = (people: readonly HistoryOfPerson[], model: ScoringModel): Record<string, Heat | null> =>
  Object.fromEntries(people.map(({ personId, identityLevel, touches }) => [personId, personHeat(foldPerson(touches, model), identityLevel, model)]))

describe('heat of a person', () => {
  test.each([
    ['one day', { '900': 8 }, 4, 900 / H + 3],
    ['two days a half-life apart', { '900': 8, '945': 4 }, 4, 945 / H + 3],
    ['declared identity weighs 0.8', { '900': 10 }, 3, 900 / H + 3],
    ['a day before 1970', { '-45': 2 }, 5, 0]
  ] as const)('%s', (_, pointsByDay, identityLevel, heat) => {
    expect(personHeat({ ...noPoints(), pointsByDay }, identityLevel, defaultScoringModel)).toBeCloseTo(heat, 12)
  })

  test.each([
    ['nothing counted', {}, 4],
    ['a sum below nothing', { '900': 5, '945': -8 }, 4],
    ['a sum of nothing', { '900': 8, '945': -4 }, 4],
    ['somebody not identified', { '900': 8 }, 1],
    ['somebody known by unionid only', { '900': 8 }, 2]
  ] as const)('is null for %s', (_, pointsByDay, identityLevel) => {
    expect(personHeat({ ...noPoints(), pointsByDay }, identityLevel, defaultScoringModel)).toBeNull()
  })

  test.each([
    [1, 0],
    [2, 0],
    [3, 0.8],
    [4, 1],
    [5, 1]
  ] as const)('identity level %i weighs %d', (identityLevel, weight) => {
    expect(identityWeightOf(identityLevel, defaultScoringModel)).toBe(weight)
  })

  test('is measured from the newest day, wherever it stands', () => {
    expect(personHeat({ ...noPoints(), pointsByDay: { '-10': 1, '-2000': 1 } }, 4, { ...defaultScoringModel, halfLifeDays: 1 / 24 })).toBe(-240)
  })

  test('is log2 of the sum as the design writes it', () => {
    holds([historyArbitrary, modelArbitrary(-10).filter(({ halfLifeDays }) => halfLifeDays >= 45)], (history, model) => {
      const points = foldPerson(history, model)
      const sum = Object.entries(points.pointsByDay).reduce((total, [day, counted]) => total + counted * 2 ** ((Number(day) - 20_500) / model.halfLifeDays), 0)
      const heat = personHeat(points, 4, model)

      if (heat === null) expect(sum).toBeLessThan(1e-9)
      else expect(2 ** (heat - 20_500 / model.halfLifeDays)).toBeCloseTo(sum, 9)
    })
  })

  test('a later touch never lowers it while points are positive', () => {
    holds([historyArbitrary, modelArbitrary(0)], (history, model) => {
      const later = touch({ id: 'tch_later', kind: 'high_value_view', occurredAt: '2030-01-01T00:00:00.000Z' })
      const before = personHeat(foldPerson(history, model), 4, model)
      const after = personHeat(foldPerson([...history, later], model), 4, model)
      expect(after ?? Number.NEGATIVE_INFINITY).toBeGreaterThanOrEqual((before ?? Number.NEGATIVE_INFINITY) - 1e-12)
    })
  })
})

describe('heat of an account', () => {
  test('is null without anybody who has heat', () => {
    expect(accountHeat({}, defaultScoringModel)).toBeNull()
    expect(accountHeat({ per_a: null, per_b: null }, defaultScoringModel)).toBeNull()
  })

  test('is the person’s own heat when there is one', () => {
    expect(accountHeat({ per_a: asHeat(17.123456789), per_b: null }, defaultScoringModel)).toBe(17.123456789)
  })

  test('two equally active people count 2.4 times one', () => {
    const heat = accountHeat({ per_a: asHeat(20), per_b: asHeat(20) }, defaultScoringModel) ?? Number.NaN
    expect(2 ** (heat - 20)).toBeCloseTo(2 ** (1 / 0.8), 12)
    expect(2 ** (heat - 20)).toBeCloseTo(2.378, 3)
  })

  test('is the power mean of unequal people, however hot', () => {
    const heat = accountHeat({ per_a: asHeat(2003), per_b: asHeat(2001) }, defaultScoringModel) ?? Number.NaN
    expect(2 ** (heat - 2000)).toBeCloseTo((8 ** 0.8 + 2 ** 0.8) ** (1 / 0.8), 9)
  })

  test('does not overflow however far apart people are', () => {
    expect(accountHeat({ per_a: asHeat(5), per_b: asHeat(2000) }, defaultScoringModel)).toBe(2000)
  })

  test('is summed in the order of the person ids, to the last bit', () => {
    const model = { ...defaultScoringModel, breadthExponent: 1 }
    const [large, small] = [asHeat(0), asHeat(-53)]
    expect(accountHeat({ per_c: small, per_b: small, per_a: large }, model)).toBe(0)
    expect(accountHeat({ per_c: large, per_b: small, per_a: small }, model)).toBe(Math.log2(1 + Number.EPSILON))
  })

  test('does not depend on the order in which people stand', () => {
    const shuffled = peopleArbitrary.chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })))
    holds([shuffled, modelArbitrary(-10)], ([people, others], model) => {
      expect(accountHeat(heatsOf(others, model), model)).toBe(accountHeat(heatsOf(people, model), model))
    })
  })

  test('removing a person equals the person’s never having been, to the bit', () => {
    holds([peopleArbitrary.filter(({ length }) => length > 0), modelArbitrary(-10)], (people, model) => {
      const [gone, ...rest] = people
      const { [gone?.personId ?? '']: _, ...heats } = heatsOf(people, model)
      expect(accountHeat(heats, model)).toBe(accountHeat(heatsOf(rest, model), model))
    })
  })

  test('removing a touch equals its never having been, to the bit', () => {
    holds([historyArbitrary.filter(({ length }) => length > 0), modelArbitrary(-10)], (history, model) => {
      const [gone, ...rest] = history
      const excluded = history.map((own) => (own.id === gone?.id ? { ...own, excludedReason: 'staff' as const } : own))
      expect(personHeat(foldPerson(excluded, model), 4, model)).toBe(personHeat(foldPerson(rest, model), 4, model))
    })
  })

  test('another identified person never lowers it', () => {
    holds([fc.array(fc.double({ min: -50, max: 900, noNaN: true }), { minLength: 2, maxLength: 8 })], (heats) => {
      const record = Object.fromEntries(heats.map((heat, index) => [`per_${index}`, asHeat(heat)]))
      const { per_0: _, ...fewer } = record
      expect(accountHeat(record, defaultScoringModel)).toBeGreaterThanOrEqual(accountHeat(fewer, defaultScoringModel) ?? Number.NaN)
    })
  })
})
