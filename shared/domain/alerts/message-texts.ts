import type { AlertRuleId, JourneyStage } from '@shared/model/standing'
import type { TouchpointKind } from '@shared/model/touchpoint'

/** Messages that leave the app are read by the company's own people in China: Chinese, whatever the phone's language. */
export const ruleTexts: Record<AlertRuleId, string> = {
  'demo-request': '主动要求联系',
  'inbound-intent': '主动表现出意向',
  surge: '互动突然激增',
  'became-hot': '变为重点客户',
  'reached-mqa': '进入评估供应商',
  returned: '沉睡后回来了'
}

export const stageTexts: Record<JourneyStage, string> = {
  unaware: '尚未接触',
  aware: '意识到问题',
  engaged: '探索方案',
  mqa: '评估供应商',
  opportunity: '购买决策',
  customer: '已成交'
}

export const kindTexts: Record<TouchpointKind, string> = {
  mp_enter: '进入小程序',
  content_view: '浏览内容',
  content_view_deep: '深度阅读',
  high_value_view: '看高价值内容',
  article_open_intent: '跳转公众号文章',
  live_open_intent: '打开直播',
  live_reserve: '预约直播',
  event_register: '活动报名',
  download: '下载资料',
  oa_follow: '关注公众号',
  oa_unfollow: '取消关注公众号',
  oa_menu: '点公众号菜单',
  oa_keyword: '回复关键词',
  oa_subscribe_topic: '订阅主题',
  unsubscribe_topic: '退订主题',
  qr_scan: '扫码',
  live_lead_form: '直播间留资',
  webinar_attend: '参加线上研讨会',
  webinar_question: '线上研讨会提问',
  webinar_poll: '线上研讨会投票',
  event_attend: '到场参加活动',
  booth_interest: '展台表达兴趣',
  share_in_group: '转发内容',
  colleague_opened: '转发被打开',
  demo_request: '申请演示',
  contact_request: '请求联系',
  said_no_interest: '表示没有兴趣'
}
