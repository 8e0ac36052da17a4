import { numberSetting } from './setting'

const source = '事件目录（微信平台事实）'

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
  eventRegisterPoints: numberSetting({ label: '活动报名', value: 8, unit: '点', source, sentence: '提交了报名；每场只计一次。' })
} as const
