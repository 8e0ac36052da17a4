import { settings } from '@shared/domain/settings/catalogue'
import type { ScoringModel } from '@shared/model/scoring-model'
import { defaultRules } from './default-rules'

const { engagement } = settings

/** The scoring model of a new environment: points of the event catalogue, half-life 45 days, level 1 from 60 (DESIGN §2). */
export const defaultScoringModel: ScoringModel = {
  version: 'v1',
  halfLifeDays: engagement.halfLifeDays.value,
  breadthExponent: engagement.breadthExponent.value,
  halfScoreSum: engagement.halfScoreSum.value,
  levelOneFromScore: engagement.levelOneFromScore.value,
  levelTwoFromScore: engagement.levelTwoFromScore.value,
  identityWeights: {
    '1': engagement.openidWeight.value,
    '2': engagement.unionidWeight.value,
    '3': engagement.declaredWeight.value,
    '4': engagement.verifiedWeight.value,
    '5': engagement.confirmedWeight.value
  },
  rules: defaultRules
}
