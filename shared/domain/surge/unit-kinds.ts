import type { TouchpointKind } from '@shared/model/touchpoint'

/** Kinds of touch that are interest, the most telling first; one person's touches of one subject on one day are one unit of the first of them. */
export const unitKinds: readonly TouchpointKind[] = [
  'demo_request',
  'contact_request',
  'live_lead_form',
  'booth_interest',
  'event_attend',
  'webinar_question',
  'webinar_attend',
  'download',
  'event_register',
  'high_value_view',
  'webinar_poll',
  'oa_keyword',
  'oa_subscribe_topic',
  'content_view_deep',
  'content_view',
  'live_open_intent',
  'live_reserve',
  'share_in_group',
  'colleague_opened',
  'article_open_intent',
  'oa_follow',
  'qr_scan',
  'oa_menu',
  'mp_enter'
]

/** One person alone is enough for a surge with one of these (DESIGN §2). */
export const highValueKinds: readonly TouchpointKind[] = ['demo_request', 'contact_request', 'live_lead_form', 'booth_interest', 'download', 'high_value_view']

/** Returns the place of a kind, 0 = the most telling; −1 when it is no interest (a withdrawal, a refusal). */
export const unitRank = (kind: TouchpointKind): number => unitKinds.indexOf(kind)
