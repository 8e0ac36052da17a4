import { defaultScoringModel } from '@shared/domain/engagement/default-model'
import { checkModel, type ModelProblem } from '@shared/domain/models/check-model'
import type { ScoringModel } from '@shared/model/scoring-model'

const [first, second] = defaultScoringModel.rules
if (!first || !second) throw new Error('the default model has no two rules')
const noWeights = { '1': 0, '2': 0, '3': 0, '4': 0, '5': 0 }

describe('what stands against publishing a model', () => {
  test.each<[string, Partial<ScoringModel>, ModelProblem[]]>([
    ['nothing, for the model of a new environment', {}, []],
    ['level 2 above level 1', { levelTwoFromScore: 61 }, ['levels-crossed']],
    ['both levels from the same score', { levelTwoFromScore: 60 }, ['levels-crossed']],
    ['nothing, for levels one point apart', { levelTwoFromScore: 59 }, []],
    ['no rules, which is not called points of 0 as well', { rules: [] }, ['no-rules']],
    ['two rules for one kind', { rules: [first, second, { ...first, points: 3 }] }, ['kind-twice']],
    ['no weight for anybody', { identityWeights: noWeights }, ['no-weight']],
    ['nothing, for weight at one level alone', { identityWeights: { ...noWeights, '5': 0.1 } }, []],
    [
      'rules that all give nothing or take away',
      {
        rules: [
          { ...first, points: 0 },
          { ...second, points: -5 }
        ]
      },
      ['nothing-counts']
    ],
    [
      'nothing, for one rule that gives a point',
      {
        rules: [
          { ...first, points: 1 },
          { ...second, points: -5 }
        ]
      },
      []
    ],
    [
      'all of it, in the order in which to mend it',
      {
        levelTwoFromScore: 90,
        rules: [
          { ...first, points: 0 },
          { ...first, points: -1 }
        ],
        identityWeights: noWeights
      },
      ['levels-crossed', 'kind-twice', 'no-weight', 'nothing-counts']
    ]
  ])('%s', (_name, changes, problems) => {
    expect(checkModel({ ...defaultScoringModel, ...changes })).toEqual(problems)
  })
})
