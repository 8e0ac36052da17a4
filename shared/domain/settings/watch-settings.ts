import { measuredFalseAlarms } from '@shared/domain/surge/false-alarms'
import { numberSetting } from './setting'

const surgeSource = 'DESIGN §2 Surge'
const { accountsPerYear, hasChangedRatio } = measuredFalseAlarms

/** When an account is above its own past. */
export const surgeSettings = {
  recentDays: numberSetting({ label: '激增：最近天数', value: 7, unit: '天', source: surgeSource, sentence: '把最近这么多天与此前相比。' }),
  baselineDays: numberSetting({
    label: '激增：对照天数',
    value: 56,
    unit: '天',
    source: surgeSource,
    sentence: '客户自己此前这么多天的互动作对照，从开始跟踪那天算起。'
  }),
  pValueBelow: numberSetting({
    label: '激增：显著性',
    value: 0.01,
    unit: null,
    source: surgeSource,
    sentence: `假如什么都没变，出现这么多互动的概率低于这个值才提醒。模拟成团来访的客户，每家每年误报约 ${accountsPerYear} 次；来访真的变为三倍时，四周内有 ${Math.round(hasChangedRatio * 100)} % 被发现（npm run bench -- surge）。`
  }),
  minRecentUnits: numberSetting({
    label: '激增：最少互动',
    value: 3,
    unit: '项',
    source: surgeSource,
    sentence: '最近不同的人、内容、日期的组合至少这么多才提醒。'
  }),
  minPeople: numberSetting({ label: '激增：最少人数', value: 2, unit: '人', source: surgeSource, sentence: '至少这么多人参与；看高价值内容时一个人即可。' }),
  maxUnitsPerPersonDay: numberSetting({
    label: '激增：每人每天最多计入',
    value: 20,
    unit: '项',
    source: 'R004-44',
    sentence: '一个人一天里最多计入这么多项内容，免得一次翻看压过整家公司。'
  }),
  maxBehaviours: numberSetting({ label: '激增：列出的行为', value: 4, unit: '项', source: 'R003-84', sentence: '提醒里最多列出这么多项最不寻常的行为。' })
} as const

/** Where an account stands, and how long what it did counts for that. */
export const journeySettings = {
  leaveRatio: numberSetting({
    label: '阶段：离开的比例',
    value: 0.8,
    unit: null,
    source: 'DESIGN §2 Grade',
    sentence: '进入某级互动后，分数低于起点的这个比例才算离开，免得来回跳。'
  }),
  askedWithinDays: numberSetting({
    label: '阶段：请求联系的有效期',
    value: 30,
    unit: '天',
    source: 'R002-34',
    sentence: '申请演示或请求联系后，这么多天内算在评估供应商。'
  }),
  tookPartWithinDays: numberSetting({
    label: '阶段：参与的有效期',
    value: 30,
    unit: '天',
    source: 'R002-34',
    sentence: '下载、到场、留资后，这么多天内算在探索方案。'
  }),
  awareWithinDays: numberSetting({
    label: '阶段：认知的有效期',
    value: 90,
    unit: '天',
    source: 'R003-85',
    sentence: '这么多天内看过内容算意识到问题；再久没有来访算沉睡。'
  }),
  maxOverrideDays: numberSetting({
    label: '阶段：人工设定最长',
    value: 180,
    unit: '天',
    source: 'R003-78',
    sentence: '人工设定的阶段最多保持这么多天，到期自动按规则判断。'
  })
} as const

/** How often alerts come, and how soon somebody should answer. */
export const alertSettings = {
  surgeEveryDays: numberSetting({ label: '提醒间隔：激增', value: 7, unit: '天', source: surgeSource, sentence: '同一客户这么多天内最多一次激增提醒。' }),
  hotEveryDays: numberSetting({ label: '提醒间隔：变为重点', value: 7, unit: '天', source: 'R001-10', sentence: '同一客户这么多天内最多一次“变为重点”提醒。' }),
  inboundEveryDays: numberSetting({
    label: '提醒间隔：主动意向',
    value: 3,
    unit: '天',
    source: 'R001-18',
    sentence: '同一客户这么多天内最多一次主动意向提醒。'
  }),
  demoEveryDays: numberSetting({ label: '提醒间隔：申请演示', value: 1, unit: '天', source: 'R003-84', sentence: '同一客户这么多天内最多一次申请演示提醒。' }),
  stageEveryDays: numberSetting({
    label: '提醒间隔：进入评估',
    value: 30,
    unit: '天',
    source: 'R002-34',
    sentence: '同一客户这么多天内最多一次进入评估供应商的提醒。'
  }),
  returnedEveryDays: numberSetting({
    label: '提醒间隔：沉睡后回来',
    value: 30,
    unit: '天',
    source: 'R003-85',
    sentence: '同一客户这么多天内最多一次沉睡后回来的提醒。'
  }),
  pauseMarketingDays: numberSetting({
    label: '提醒期间暂停营销',
    value: 14,
    unit: '天',
    source: 'R003-84',
    sentence: '提醒没有处理完时，最多这么多天不对该客户做营销触达。'
  }),
  responseMinutes: numberSetting({
    label: '首次响应目标',
    value: 30,
    unit: '分钟',
    source: 'R003-84',
    sentence: '提醒在这么多分钟内有人确认算达标；安静时段内的从早上算起。'
  }),
  quietFromHour: numberSetting({
    label: '安静时段开始',
    value: 21,
    unit: '点',
    source: 'R003-84',
    sentence: '从这个钟点起，群机器人和订阅消息等到早上再发；应用内提醒不等。'
  }),
  quietToHour: numberSetting({ label: '安静时段结束', value: 8, unit: '点', source: 'R003-84', sentence: '安静时段到这个钟点为止（北京时间）。' }),
  robotPerMinute: numberSetting({
    label: '群机器人每分钟上限',
    value: 20,
    unit: '条',
    source: 'R003-84（企业微信的限制）',
    sentence: '企业微信群机器人每分钟最多这么多条，多的排到下一分钟。'
  }),
  maxRobotAgeHours: numberSetting({
    label: '推送的最长等待',
    value: 24,
    unit: '小时',
    source: 'R003-83',
    sentence: '等了这么久还没发出去的推送不再发，趁热才有用；应用内提醒仍在。'
  })
} as const
