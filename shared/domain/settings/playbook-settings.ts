import { numberSetting } from './setting'

/** How the table behaviour → desired behaviour → goal → content → metric is read from the ledger. */
export const playbookSettings = {
  observedWithinDays: numberSetting({
    label: '观察行为的有效期',
    value: 30,
    unit: '天',
    source: 'R003-71…73（本产品默认）',
    sentence: '看报价、报名、下载等行为在这么多天内算作当前行为。'
  }),
  newWithinDays: numberSetting({
    label: '刚知道我们',
    value: 14,
    unit: '天',
    source: 'R003-70（本产品默认）',
    sentence: '第一次互动在这么多天内的客户，按“刚刚知道我们”培育。'
  }),
  measuredDays: numberSetting({
    label: '行动表的统计天数',
    value: 30,
    unit: '天',
    source: 'R003-74…76（本产品默认）',
    sentence: '行动表每一行的访问人数和次数只数最近这么多天。'
  }),
  measuredAccounts: numberSetting({
    label: '行动表的统计家数',
    value: 5000,
    unit: '家',
    source: 'R003-74（本产品默认）',
    sentence: '行动表最多统计这么多家目标客户，超过时会注明。'
  })
} as const
