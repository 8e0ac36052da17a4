import { numberSetting, rangeSetting } from './setting'

const source = '事件目录（微信平台事实）'

/** The catalogue names the minutes alone; these are set beside its keyword (4) and topic (6). */
const ourOwn = 'R004-35（分值为本产品默认）'

/** Points of the touches this app records, and how often they count. */
export const touchSettings = {
  enterPoints: numberSetting({ label: '进入小程序', value: 1, unit: '点', source, sentence: '从文章、二维码或卡片进入，每个内容每天计一次。' }),
  contentViewPoints: numberSetting({ label: '浏览内容', value: 2, unit: '点', source, sentence: '内容可见满 5 秒计一次浏览。' }),
  contentViewsPerDay: numberSetting({ label: '每天计分的浏览次数', value: 5, unit: '次', source, sentence: '同一个人一天内最多这么多次浏览计分。' }),
  deepViewPoints: numberSetting({ label: '深度阅读', value: 3, unit: '点', source, sentence: '可见满 60 秒或看到 75 % 处，在浏览之外另加。' }),
  deepViewPeriodDays: numberSetting({ label: '深度阅读计分周期', value: 7, unit: '天', source, sentence: '同一个人对同一内容，每个周期只计一次深度阅读。' }),
  highValueViewPoints: numberSetting({ label: '浏览高价值内容', value: 8, unit: '点', source, sentence: '报价、产品、案例等内容的浏览。' }),
  highValueViewPeriodDays: numberSetting({
    label: '高价值浏览计分周期',
    value: 3,
    unit: '天',
    source,
    sentence: '同一个人对同一高价值内容，每个周期只计一次。'
  }),
  articleOpenIntentPoints: numberSetting({ label: '跳转公众号文章', value: 1, unit: '点', source, sentence: '点了跳转，不代表读过；每篇只计一次。' }),
  liveOpenIntentPoints: numberSetting({ label: '打开直播', value: 3, unit: '点', source, sentence: '点了进入直播；每场只计一次。' }),
  liveReservePoints: numberSetting({ label: '预约直播', value: 4, unit: '点', source, sentence: '点了预约；每场只计一次。' }),
  eventRegisterPoints: numberSetting({ label: '活动报名', value: 8, unit: '点', source, sentence: '提交了报名；每场只计一次。' }),
  downloadPoints: numberSetting({ label: '下载资料', value: 10, unit: '点', source, sentence: '填表后下载白皮书、报告或模板；每份只计一次。' }),
  oaFollowPoints: numberSetting({ label: '关注公众号', value: 5, unit: '点', source, sentence: '关注公众号；每个公众号只计一次。' }),
  oaUnfollowPoints: numberSetting({ label: '取消关注公众号', value: -5, unit: '点', source, sentence: '取消关注会抵掉关注的分；每个公众号只计一次。' }),
  oaMenuPoints: numberSetting({ label: '点公众号菜单', value: 2, unit: '点', source, sentence: '点击公众号菜单；每天最多计三次。' }),
  oaKeywordPoints: numberSetting({ label: '回复公众号关键词', value: 4, unit: '点', source, sentence: '给公众号发关键词，说明在找什么；每天最多计三次。' }),
  oaSubscribeTopicPoints: numberSetting({ label: '订阅主题通知', value: 6, unit: '点', source, sentence: '接受某个主题的订阅通知；每个模板只计一次。' }),
  unsubscribeTopicPoints: numberSetting({ label: '退订主题通知', value: -10, unit: '点', source, sentence: '退订主题；每个模板只计一次。' }),
  qrScanPoints: numberSetting({ label: '扫码', value: 3, unit: '点', source, sentence: '扫海报、展台或销售的码；每个码每天计一次。' }),
  liveLeadFormPoints: numberSetting({ label: '直播间留资', value: 20, unit: '点', source, sentence: '在视频号直播间留下联系方式；每场只计一次。' }),
  webinarAttendPoints: numberSetting({ label: '参加线上研讨会', value: 12, unit: '点', source, sentence: '参加线上研讨会的最高分；每场只计一次。' }),
  webinarMinutesPerPoint: numberSetting({
    label: '线上研讨会每 1 点需要的分钟数',
    value: 5,
    unit: '分钟',
    source,
    sentence: '知道参加时长时按分钟计分，不知道时按最高分计。'
  }),
  webinarQuestionPoints: numberSetting({
    label: '线上研讨会提问',
    value: 6,
    unit: '点',
    source: ourOwn,
    sentence: '在研讨会或直播里提了问题；每场只计一次。'
  }),
  webinarPollPoints: numberSetting({
    label: '线上研讨会投票',
    value: 3,
    unit: '点',
    source: ourOwn,
    sentence: '在研讨会或直播里答了投票或问卷；每场只计一次。'
  }),
  eventAttendPoints: numberSetting({ label: '到场参加活动', value: 15, unit: '点', source, sentence: '在现场签到；每场只计一次。' }),
  boothInterestPoints: numberSetting({ label: '展台表达兴趣', value: 15, unit: '点', source, sentence: '同事在展台登记的兴趣；每场只计最高的一次。' }),
  boothInterestSteps: rangeSetting({
    label: '展台兴趣：一般、较高、很高',
    value: [15, 20, 30],
    unit: '点',
    source,
    sentence: '同事登记了兴趣高低时按这三档计分。'
  }),
  shareInGroupPoints: numberSetting({ label: '转发内容', value: 2, unit: '点', source, sentence: '把内容转给同事或群；每天最多计三次。' }),
  colleagueOpenedPoints: numberSetting({ label: '转发被打开', value: 2, unit: '点', source, sentence: '转发出去的内容被别人打开；每天最多计三次。' }),
  demoRequestPoints: numberSetting({ label: '申请演示', value: 40, unit: '点', source, sentence: '申请产品演示；七天内只计一次。' }),
  contactRequestPoints: numberSetting({ label: '请求联系', value: 40, unit: '点', source, sentence: '请求销售联系；七天内只计一次。' }),
  saidNoInterestPoints: numberSetting({ label: '明确表示没有兴趣', value: -10, unit: '点', source, sentence: '本人或同事登记的没有兴趣；只计一次。' })
} as const
