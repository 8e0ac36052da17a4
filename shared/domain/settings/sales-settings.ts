import { numberSetting } from './setting'

/** What the first screen of sales shows, and for how long something stays out of it. */
export const salesSettings = {
  todayCount: numberSetting({ label: '今日跟进家数', value: 20, unit: '家', source: 'R001-09', sentence: '销售打开应用时最多列出这么多家。' }),
  rejectedLeadDays: numberSetting({
    label: '退回线索的静默期',
    value: 30,
    unit: '天',
    source: 'R001-09（本产品默认）',
    sentence: '销售退回的线索，这么多天内不再出现在今日跟进里。'
  }),
  trendDays: numberSetting({
    label: '趋势对比',
    value: 7,
    unit: '天',
    source: 'R001-09（销售首屏，本产品默认）',
    sentence: '趋势箭头比较今天与这么多天前的互动分。'
  }),
  trendMinScoreChange: numberSetting({
    label: '趋势的最小变化',
    value: 3,
    unit: '分',
    source: 'R001-09（本产品默认）',
    sentence: '互动分的变化小于这个数时显示为持平。'
  }),
  reasonDays: numberSetting({
    label: '理由回看天数',
    value: 14,
    unit: '天',
    source: 'R001-09（本产品默认）',
    sentence: '今日跟进的一句理由只取最近这么多天的互动。'
  })
} as const
