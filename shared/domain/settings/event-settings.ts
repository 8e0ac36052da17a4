import { numberSetting } from './setting'

/** From when on an event's numbers say something. */
export const eventSettings = {
  minReached: numberSetting({
    label: '活动结论的最少客户数',
    value: 10,
    unit: '家',
    source: 'R002-35（本产品默认）',
    sentence: '一个名单到场或交流过的客户少于这么多家时，不给结论。'
  }),
  pValueBelow: numberSetting({
    label: '活动效果的显著水平',
    value: 0.05,
    unit: null,
    source: 'R004-45（本产品默认）',
    sentence: '活动当天的互动比前几周同一天多，且碰巧如此的可能低于这个数，才说有效果。'
  }),
  baselineWeeks: numberSetting({
    label: '活动对比的周数',
    value: 4,
    unit: '周',
    source: 'R004-45（本产品默认）',
    sentence: '活动当天与之前这么多周的同一天比较。'
  }),
  dealDays: numberSetting({
    label: '活动带来商机的天数',
    value: 180,
    unit: '天',
    source: 'R002-35（本产品默认）',
    sentence: '活动开始后这么多天内新开的商机算作活动之后的商机。'
  })
} as const
