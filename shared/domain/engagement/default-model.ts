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
    { kind: 'event_register', points: touches.eventRegisterPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'download', points: touches.downloadPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'oa_follow', points: touches.oaFollowPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'oa_unfollow', points: touches.oaUnfollowPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'oa_menu', points: touches.oaMenuPoints.value, period: { unit: 'day' }, subject: 'any', maxCount: 3 },
    { kind: 'oa_keyword', points: touches.oaKeywordPoints.value, period: { unit: 'day' }, subject: 'any', maxCount: 3 },
    { kind: 'oa_subscribe_topic', points: touches.oaSubscribeTopicPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'unsubscribe_topic', points: touches.unsubscribeTopicPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'qr_scan', points: touches.qrScanPoints.value, period: { unit: 'day' }, subject: 'same', maxCount: 1 },
    { kind: 'live_lead_form', points: touches.liveLeadFormPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'webinar_attend', points: touches.webinarAttendPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'event_attend', points: touches.eventAttendPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'booth_interest', points: touches.boothInterestPoints.value, period: { unit: 'ever' }, subject: 'same', maxCount: 1 },
    { kind: 'share_in_group', points: touches.shareInGroupPoints.value, period: { unit: 'day' }, subject: 'any', maxCount: 3 },
    { kind: 'colleague_opened', points: touches.colleagueOpenedPoints.value, period: { unit: 'day' }, subject: 'any', maxCount: 3 },
    { kind: 'demo_request', points: touches.demoRequestPoints.value, period: { unit: 'run', days: 7 }, subject: 'any', maxCount: 1 },
    { kind: 'contact_request', points: touches.contactRequestPoints.value, period: { unit: 'run', days: 7 }, subject: 'any', maxCount: 1 },
    { kind: 'said_no_interest', points: touches.saidNoInterestPoints.value, period: { unit: 'ever' }, subject: 'any', maxCount: 1 }
  ]
}
