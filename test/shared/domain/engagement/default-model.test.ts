import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { scoringModelSchema } from '@shared/model/scoring-model'
import { touchpointKinds } from '@shared/model/touchpoint'

describe('the default scoring model', () => {
  test('has the constants of the design', () => {
    expect(defaultScoringModel).toMatchObject({
      version: 'default-1',
      halfLifeDays: 45,
      breadthExponent: 0.8,
      halfScoreSum: 40,
      levelOneFromScore: 60,
      levelTwoFromScore: 30,
      identityWeights: { '1': 0, '2': 0, '3': 0.8, '4': 1, '5': 1 }
    })
  })

  test.each([
    ['mp_enter', 1, { unit: 'day' }, 'same', 1],
    ['content_view', 2, { unit: 'day' }, 'any', 5],
    ['content_view_deep', 3, { unit: 'run', days: 7 }, 'same', 1],
    ['high_value_view', 8, { unit: 'run', days: 3 }, 'same', 1],
    ['article_open_intent', 1, { unit: 'ever' }, 'same', 1],
    ['live_open_intent', 3, { unit: 'ever' }, 'same', 1],
    ['live_reserve', 4, { unit: 'ever' }, 'same', 1],
    ['event_register', 8, { unit: 'ever' }, 'same', 1]
  ])('counts %s with %i points per %j of %s subject, at most %i times', (kind, points, period, subject, maxCount) => {
    expect(defaultScoringModel.rules.filter((rule) => rule.kind === kind)).toEqual([{ kind, points, period, subject, maxCount }])
  })

  test('has a rule for every kind of touch and is a valid model', () => {
    expect(defaultScoringModel.rules.map(({ kind }) => kind)).toEqual([...touchpointKinds])
    expect(scoringModelSchema.parse(defaultScoringModel)).toEqual(defaultScoringModel)
  })
})
