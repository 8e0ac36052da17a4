import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { engagementScore } from '@shared/domain/engagement/engagement-score'
import { explainEngagement } from '@shared/domain/engagement/explain-engagement'
import { accountHeat, personHeat } from '@shared/domain/engagement/heat'
import { foldPerson } from '@shared/domain/engagement/person-points'
import { asDayNumber } from '@shared/model/units'
import fc from 'fast-check'
import { modelArbitrary, peopleArbitrary, todayArbitrary } from '../../../support/arbitraries/histories'
import { touch } from '../../../support/builders/touch'
import { holds } from '../../../support/property'

const model = defaultScoringModel
const today = asDayNumber(20_514)
const sumOf = (parts: readonly { scorePoints: number }[]): number => parts.reduce((sum, { scorePoints }) => sum + scorePoints, 0)

describe('explanation of an engagement score', () => {
  test('without anybody there is no score and no part', () => {
    expect(explainEngagement({ people: [], today, model })).toEqual({ score: null, heat: null, people: [] })
  })

  test('one person’s touches share the score by what they are worth today', () => {
    const touches = [
      touch({ id: 'tch_a', kind: 'high_value_view' }),
      touch({ id: 'tch_b', kind: 'high_value_view', subjectId: 'cnt_case', occurredAt: '2026-01-16T02:00:00.000Z' }),
      touch({ id: 'tch_c', kind: 'mp_enter', occurredAt: '2026-03-02T01:00:00.000Z' }),
      touch({ id: 'tch_d', kind: 'mp_enter', occurredAt: '2026-03-02T01:30:00.000Z' })
    ]
    const { score, people } = explainEngagement({ people: [{ personId: 'per_a', identityLevel: 4, touches }], today, model })

    expect(score).toBe(20)
    expect(people).toHaveLength(1)
    expect(people[0]).toMatchObject({ personId: 'per_a', identityLevel: 4, identityWeight: 1, scorePoints: 20 })
    expect(people[0]?.touches.map(({ touch: { id }, ...own }) => ({ id, ...own }))).toEqual([
      { id: 'tch_a', countedPoints: 8, decayedPoints: 8, scorePoints: 12 },
      { id: 'tch_d', countedPoints: 0, decayedPoints: 0, scorePoints: 0 },
      { id: 'tch_c', countedPoints: 1, decayedPoints: 1, scorePoints: 2 },
      { id: 'tch_b', countedPoints: 8, decayedPoints: 4, scorePoints: 6 }
    ])
  })

  test('people share it by s^ρ·S^(1−ρ), the one with most first', () => {
    const views = (count: number) => Array.from({ length: count }, (_, index) => touch({ id: `tch_${index}`, kind: 'live_reserve', subjectId: `evt_${index}` }))
    const { score, people } = explainEngagement({
      people: [
        { personId: 'per_a', identityLevel: 4, touches: views(2) },
        { personId: 'per_b', identityLevel: 4, touches: views(8) },
        { personId: 'per_c', identityLevel: 2, touches: views(9) }
      ],
      today,
      model
    })

    // S = (8^0.8 + 32^0.8)^1.25 = 45.70, shown as 55; shares 0.248 and 0.752.
    expect(score).toBe(55)
    expect(people.map(({ personId, scorePoints }) => [personId, scorePoints])).toEqual([
      ['per_b', 41],
      ['per_a', 14],
      ['per_c', 0]
    ])
  })

  test('a negative touch has a negative part', () => {
    const negative = { ...model, rules: model.rules.map((rule) => (rule.kind === 'live_reserve' ? { ...rule, points: -4 } : rule)) }
    const touches = [touch({ id: 'tch_a', kind: 'high_value_view' }), touch({ id: 'tch_b', kind: 'live_reserve' })]
    const { score, people } = explainEngagement({ people: [{ personId: 'per_a', identityLevel: 4, touches }], today, model: negative })
    expect(score).toBe(7)
    expect(people[0]?.touches.map(({ scorePoints }) => scorePoints)).toEqual([-7, 14])
  })

  test('parts add up to the score shown, over people and over touches', () => {
    holds([peopleArbitrary, todayArbitrary, modelArbitrary(-10)], (people, on, anyModel) => {
      const explanation = explainEngagement({ people, today: on, model: anyModel })
      expect(sumOf(explanation.people)).toBe(explanation.score ?? 0)
      for (const person of explanation.people) expect(sumOf(person.touches)).toBe(person.scorePoints)
    })
  })

  test('the score is the one of the stored values', () => {
    holds([peopleArbitrary, todayArbitrary, modelArbitrary(-10)], (people, on, anyModel) => {
      const heats = people.map(({ personId, identityLevel, touches }) => [personId, personHeat(foldPerson(touches, anyModel), identityLevel, anyModel)])
      const heat = accountHeat(Object.fromEntries(heats), anyModel)
      const explanation = explainEngagement({ people, today: on, model: anyModel })
      expect(explanation.heat).toBe(heat)
      expect(explanation.score).toBe(engagementScore(heat, on, anyModel))
    })
  })

  test('every touch of every person is explained, newest first, and people do not depend on order', () => {
    const shuffled = peopleArbitrary.chain((people) => fc.tuple(fc.constant(people), fc.shuffledSubarray(people, { minLength: people.length })))
    holds([shuffled, todayArbitrary], ([people, others], on) => {
      const explanation = explainEngagement({ people, today: on, model })
      expect(explainEngagement({ people: others, today: on, model })).toEqual(explanation)
      for (const { personId, touches } of explanation.people) {
        const moments = touches.map((own) => own.touch.occurredAt)
        expect(moments).toEqual([...moments].sort().reverse())
        expect(touches).toHaveLength(people.find((person) => person.personId === personId)?.touches.length ?? -1)
      }
    })
  })

  test('somebody not identified has touches but no points', () => {
    const { score, people } = explainEngagement({ people: [{ personId: 'per_a', identityLevel: 1, touches: [touch()] }], today, model })
    expect(score).toBeNull()
    expect(people).toMatchObject([{ heat: null, identityWeight: 0, scorePoints: 0, touches: [{ countedPoints: 2, scorePoints: 0 }] }])
  })

  test('somebody not identified takes nothing from the others, on any day', () => {
    const touches = [touch({ id: 'tch_a', kind: 'high_value_view', occurredAt: '1970-01-02T00:00:00.000Z' })]
    const people = [
      { personId: 'per_a', identityLevel: 1 as const, touches },
      { personId: 'per_b', identityLevel: 4 as const, touches }
    ]
    const explanation = explainEngagement({ people, today: asDayNumber(1), model })
    expect(explanation.people.map(({ personId, heat, scorePoints }) => [personId, heat, scorePoints])).toEqual([
      ['per_b', 1 / 45 + 3, 13],
      ['per_a', null, 0]
    ])
  })

  test('a touch excluded long after the counted ones leaves their parts whole', () => {
    const hourly = { ...model, halfLifeDays: 1 / 24 }
    const touches = [touch({ id: 'tch_a', kind: 'high_value_view' }), touch({ id: 'tch_b', occurredAt: '2027-03-02T02:00:00.000Z', excludedReason: 'staff' })]
    const { people } = explainEngagement({ people: [{ personId: 'per_a', identityLevel: 4, touches }], today, model: hourly })
    expect(people[0]?.touches.map(({ scorePoints }) => scorePoints)).toEqual([0, 13])
  })
})
