import { settings } from '@shared/domain/settings/catalogue'
import type { JourneyReason, JourneyStage } from '@shared/model/standing'
import { type TouchpointKind, touchpointKinds } from '@shared/model/touchpoint'

const { journey } = settings

/** What a rule asks of the facts. */
export type JourneyCondition =
  | { asks: 'deal'; state: 'won' | 'open' }
  /** The grade is one of the hot ones: fit and engagement both. */
  | { asks: 'hot' }
  /** Engagement level 2 or better. */
  | { asks: 'active' }
  | { asks: 'touched'; kinds: readonly TouchpointKind[]; withinDays: number }
  | { asks: 'seen-once' }
  | { asks: 'nothing' }

export interface JourneyRule {
  stage: JourneyStage
  reason: JourneyReason
  when: JourneyCondition
}

const asking: readonly TouchpointKind[] = ['demo_request', 'contact_request']
const takingPart: readonly TouchpointKind[] = [
  'download',
  'event_register',
  'event_attend',
  'webinar_attend',
  'webinar_question',
  'webinar_poll',
  'live_lead_form',
  'booth_interest',
  'high_value_view'
]
const reading: readonly TouchpointKind[] = ['content_view', 'content_view_deep', 'live_open_intent', 'live_reserve', 'share_in_group', 'colleague_opened']
/** Withdrawals and refusals show no intent. */
const refusing: readonly TouchpointKind[] = ['oa_unfollow', 'unsubscribe_topic', 'said_no_interest']

/** Where an account stands, the most advanced first; the first rule that holds decides, so a stage may go back (R002-34, R003-64, R003-78). */
export const journeyRules: readonly JourneyRule[] = [
  { stage: 'customer', reason: 'deal-won', when: { asks: 'deal', state: 'won' } },
  { stage: 'opportunity', reason: 'deal-open', when: { asks: 'deal', state: 'open' } },
  { stage: 'mqa', reason: 'hot', when: { asks: 'hot' } },
  { stage: 'mqa', reason: 'asked-for-contact', when: { asks: 'touched', kinds: asking, withinDays: journey.askedWithinDays.value } },
  { stage: 'engaged', reason: 'active', when: { asks: 'active' } },
  { stage: 'engaged', reason: 'took-part', when: { asks: 'touched', kinds: takingPart, withinDays: journey.tookPartWithinDays.value } },
  { stage: 'aware', reason: 'read', when: { asks: 'touched', kinds: [...asking, ...takingPart, ...reading], withinDays: journey.awareWithinDays.value } },
  {
    stage: 'unaware',
    reason: 'intent-before-awareness',
    when: { asks: 'touched', kinds: touchpointKinds.filter((kind) => !refusing.includes(kind)), withinDays: journey.awareWithinDays.value }
  },
  { stage: 'unaware', reason: 'dormant', when: { asks: 'seen-once' } },
  { stage: 'unaware', reason: 'never-seen', when: { asks: 'nothing' } }
]

/** The four phases of the buyer (意识到问题 → 探索方案 → 评估供应商 → 购买决策); before them and after them there is none. */
export const buyerPhases: Record<JourneyStage, 'problem-aware' | 'exploring' | 'evaluating' | 'deciding' | null> = {
  unaware: null,
  aware: 'problem-aware',
  engaged: 'exploring',
  mqa: 'evaluating',
  opportunity: 'deciding',
  customer: null
}
