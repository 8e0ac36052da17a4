import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { scoringModelSchema } from '@shared/model/scoring-model'
import { touchpointKinds } from '@shared/model/touchpoint'

describe('the default scoring model', () => {
  test('has the constants of the design', () => {
    expect(defaultScoringModel).toMatchObject({
      version: 'v1',
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
    ['event_register', 8, { unit: 'ever' }, 'same', 1],
    ['download', 10, { unit: 'ever' }, 'same', 1],
    ['oa_follow', 5, { unit: 'ever' }, 'same', 1],
    ['oa_unfollow', -5, { unit: 'ever' }, 'same', 1],
    ['oa_menu', 2, { unit: 'day' }, 'any', 3],
    ['oa_keyword', 4, { unit: 'day' }, 'any', 3],
    ['oa_subscribe_topic', 6, { unit: 'ever' }, 'same', 1],
    ['unsubscribe_topic', -10, { unit: 'ever' }, 'same', 1],
    ['qr_scan', 3, { unit: 'day' }, 'same', 1],
    ['live_lead_form', 20, { unit: 'ever' }, 'same', 1],
    ['webinar_attend', 12, { unit: 'ever' }, 'same', 1],
    ['webinar_question', 6, { unit: 'ever' }, 'same', 1],
    ['webinar_poll', 3, { unit: 'ever' }, 'same', 1],
    ['event_attend', 15, { unit: 'ever' }, 'same', 1],
    ['booth_interest', 15, { unit: 'ever' }, 'same', 1],
    ['share_in_group', 2, { unit: 'day' }, 'any', 3],
    ['colleague_opened', 2, { unit: 'day' }, 'any', 3],
    ['demo_request', 40, { unit: 'run', days: 7 }, 'any', 1],
    ['contact_request', 40, { unit: 'run', days: 7 }, 'any', 1],
    ['said_no_interest', -10, { unit: 'ever' }, 'any', 1]
  ])('counts %s with %i points per %j of %s subject, at most %i times', (kind, points, period, subject, maxCount) => {
    expect(defaultScoringModel.rules.filter((rule) => rule.kind === kind)).toEqual([expect.objectContaining({ kind, points, period, subject, maxCount })])
  })

  test('has a rule for every kind of touch and is a valid model', () => {
    expect(defaultScoringModel.rules.map(({ kind }) => kind)).toEqual([...touchpointKinds])
    expect(scoringModelSchema.parse(defaultScoringModel)).toEqual(defaultScoringModel)
  })
})
