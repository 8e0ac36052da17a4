import { settings } from '@shared/domain/settings/catalogue'
import type { ScoringRule } from '@shared/model/scoring-model'
import type { TouchpointKind } from '@shared/model/touchpoint'

const { touches } = settings

type Cap = Pick<ScoringRule, 'period' | 'subject' | 'maxCount' | 'counts'>

const oncePerSubject: Cap = { period: { unit: 'ever' }, subject: 'same', maxCount: 1 }
const onceEver: Cap = { period: { unit: 'ever' }, subject: 'any', maxCount: 1 }
const oncePerSubjectAndDay: Cap = { period: { unit: 'day' }, subject: 'same', maxCount: 1 }
const perDay = (maxCount: number): Cap => ({ period: { unit: 'day' }, subject: 'any', maxCount })
const oncePerSubjectIn = (days: number): Cap => ({ period: { unit: 'run', days }, subject: 'same', maxCount: 1 })
const onceIn = (days: number): Cap => ({ period: { unit: 'run', days }, subject: 'any', maxCount: 1 })

const rule = (kind: TouchpointKind, points: number, cap: Cap): ScoringRule => ({ kind, points, quantity: null, ...cap, isHighValue: false })
const highValue = (own: ScoringRule): ScoringRule => ({ ...own, isHighValue: true })

/** A new environment's rules: one per kind of touch, points and caps of the event catalogue. */
export const defaultRules: ScoringRule[] = [
  rule('mp_enter', touches.enterPoints.value, oncePerSubjectAndDay),
  rule('content_view', touches.contentViewPoints.value, perDay(touches.contentViewsPerDay.value)),
  rule('content_view_deep', touches.deepViewPoints.value, oncePerSubjectIn(touches.deepViewPeriodDays.value)),
  highValue(rule('high_value_view', touches.highValueViewPoints.value, oncePerSubjectIn(touches.highValueViewPeriodDays.value))),
  rule('article_open_intent', touches.articleOpenIntentPoints.value, oncePerSubject),
  rule('live_open_intent', touches.liveOpenIntentPoints.value, oncePerSubject),
  rule('live_reserve', touches.liveReservePoints.value, oncePerSubject),
  rule('event_register', touches.eventRegisterPoints.value, oncePerSubject),
  rule('download', touches.downloadPoints.value, oncePerSubject),
  rule('oa_follow', touches.oaFollowPoints.value, oncePerSubject),
  rule('oa_unfollow', touches.oaUnfollowPoints.value, oncePerSubject),
  rule('oa_menu', touches.oaMenuPoints.value, perDay(3)),
  rule('oa_keyword', touches.oaKeywordPoints.value, perDay(3)),
  rule('oa_subscribe_topic', touches.oaSubscribeTopicPoints.value, oncePerSubject),
  rule('unsubscribe_topic', touches.unsubscribeTopicPoints.value, oncePerSubject),
  rule('qr_scan', touches.qrScanPoints.value, oncePerSubjectAndDay),
  highValue(rule('live_lead_form', touches.liveLeadFormPoints.value, oncePerSubject)),
  {
    ...rule('webinar_attend', touches.webinarAttendPoints.value, oncePerSubject),
    quantity: { kind: 'rate', perUnits: touches.webinarMinutesPerPoint.value, points: 1, maxPoints: touches.webinarAttendPoints.value }
  },
  rule('webinar_question', touches.webinarQuestionPoints.value, oncePerSubject),
  rule('webinar_poll', touches.webinarPollPoints.value, oncePerSubject),
  rule('event_attend', touches.eventAttendPoints.value, oncePerSubject),
  {
    ...rule('booth_interest', touches.boothInterestPoints.value, { ...oncePerSubject, counts: 'highest' }),
    quantity: { kind: 'steps', points: touches.boothInterestSteps.value }
  },
  rule('share_in_group', touches.shareInGroupPoints.value, perDay(3)),
  rule('colleague_opened', touches.colleagueOpenedPoints.value, perDay(3)),
  highValue(rule('demo_request', touches.demoRequestPoints.value, onceIn(7))),
  highValue(rule('contact_request', touches.contactRequestPoints.value, onceIn(7))),
  rule('said_no_interest', touches.saidNoInterestPoints.value, onceEver)
]
