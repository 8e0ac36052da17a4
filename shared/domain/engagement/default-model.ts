import { settings } from '@shared/domain/settings/catalogue'
import type { ScoringModel } from '@shared/model/scoring-model'

const { engagement, touches } = settings

/** The scoring model of a new environment: points of the event catalogue, half-life 45 days, level 1 from 60 (DESIGN §2). */
export const defaultScoringModel: ScoringModel = {
  version: 'default-1',
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
  rules: [
    { kind: 'mp_enter', points: touches.enterPoints.value, period: { unit: 'day' }, subject: 'same', maxCount: 1 },
    { kind: 'content_view', points: touches.contentViewPoints.value, period: { unit: 'day' }, subject: 'any', maxCount: touches.contentViewsPerDay.value },
    {
      kind: 'content_view_deep',
      points: touches.deepViewPoints.value,
      period: { unit: 'run', days: touches.deepViewPeriodDays.value },
      subject: 'same',
      maxCount: 1
    },
    {
      kind: 'high_value_view',
      points: touches.highValueViewPoints.value,
      period: { unit: 'run', days: touches.highValueViewPeriodDays.value },
      subject: 'same',
      maxCount: 1
    },
    { kind: 'article_open_intent', points: touches.articleOpenIntentPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'live_open_intent', points: touches.liveOpenIntentPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'live_reserve', points: touches.liveReservePoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'event_register', points: touches.eventRegisterPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 }
  ]
}
