import { numberSetting, rangeSetting } from './setting'

/** How target lists are layered. */
export const targetListSettings = {
  oneToOneRatio: numberSetting({
    label: '一对一层占比',
    value: 0.1,
    unit: null,
    source: 'R003-39（比例为本产品默认）',
    sentence: '名单按匹配排序，最前面的这一部分建议一对一经营。'
  }),
  oneToFewRatio: numberSetting({
    label: '一对多（小组）层占比',
    value: 0.3,
    unit: null,
    source: 'R003-39（比例为本产品默认）',
    sentence: '一对一之后的这一部分建议按小组经营，其余一对众。'
  }),
  oneToOneMaxCount: numberSetting({
    label: '一对一最多家数',
    value: 20,
    unit: '家',
    source: 'R003-39（数目为本产品默认）',
    sentence: '一对一很费人力，名单再大也只建议这么多家。'
  }),
  keyAccountTeamAddQuota: numberSetting({
    label: 'KA 团队加入名额',
    value: 15,
    unit: '家',
    source: 'R003-15',
    sentence: '大客户团队合计可自行加入目标名单的家数，需复核。'
  }),
  midMarketTeamAddQuota: numberSetting({
    label: '腰部团队加入名额',
    value: 30,
    unit: '家',
    source: 'R003-15',
    sentence: '腰部客户团队合计可自行加入目标名单的家数，需复核。'
  }),
  doubleFiveHundredCaps: rangeSetting({
    label: '双五百上限',
    value: [500, 500],
    unit: '家',
    source: 'R004-26',
    sentence: '两份名单各自的上限；资料没有说明含义，请按贵司的做法设定。'
  })
} as const

/** Numbers of the segment, audience and cohort rules. */
export const segmentSettings = {
  startCounts: rangeSetting({ label: '起步的重点细分数', value: [2, 3], unit: '个', source: 'R003-52', sentence: '刚开始时建议只做这么多个细分市场。' }),
  recommendedCounts: rangeSetting({ label: '建议的重点细分数', value: [4, 5], unit: '个', source: 'R003-40', sentence: '同时经营这么多个细分最有效。' }),
  warnAboveCount: numberSetting({
    label: '重点细分过多提醒',
    value: 5,
    unit: '个',
    source: 'R003-40',
    sentence: '超过这个数会提醒，但不阻止（反例是 17 个）。'
  }),
  solutionPageCount: numberSetting({
    label: '看过的方案页数',
    value: 3,
    unit: '页',
    source: 'R003-41',
    sentence: '示例细分：看过这么多个不同方案页的潜在客户。'
  }),
  engagedViewCount: numberSetting({ label: '活跃受众的浏览次数', value: 3, unit: '次', source: 'R003-86', sentence: '时间窗内至少这么多次浏览算活跃。' }),
  engagedWindowDays: numberSetting({
    label: '活跃受众的时间窗',
    value: 30,
    unit: '天',
    source: 'R003-86（资料未给，本产品默认）',
    sentence: '活跃受众按最近这么多天统计。'
  }),
  dormantDays: numberSetting({ label: '沉睡天数', value: 90, unit: '天', source: 'R003-85', sentence: '这么多天没有来访算沉睡客户。' }),
  lapsedLookBackMonths: numberSetting({
    label: '流失回看月数',
    value: 12,
    unit: '个月',
    source: 'R000-17',
    sentence: '最近这么多个月没有续费的客户算流失，用来找应避开的特征。'
  }),
  exampleMinRevenueCny: numberSetting({
    label: '示例：多属性细分的营收下限',
    value: 5_000_000,
    unit: '元',
    source: 'R003-49',
    sentence: '示例细分：服务企业、位于北京或上海、营收不低于这个数。'
  }),
  exampleIcpRevenueCny: rangeSetting({
    label: '示例：医疗 ICP 的营收范围',
    value: [100_000_000, 200_000_000],
    unit: '元',
    source: 'R002-23',
    sentence: '示例 ICP：医疗、高速发展或 B 轮、二三线城市，营收在此范围。'
  }),
  exampleGrowthGoalPercents: rangeSetting({
    label: '示例：细分增长目标',
    value: [25, 30, 15, 15],
    unit: '%',
    source: 'R003-53',
    sentence: '示例细分的互动与来访增长目标，依次为老客户金融、老客户其他、新客户金融、新客户其他。'
  }),
  exampleRevenueGoalsUsd: rangeSetting({
    label: '示例：细分金额目标',
    value: [2_000_000, 8_000_000, 5_000_000],
    unit: '美元',
    source: 'R003-53',
    sentence: '示例细分的金额目标，依次为零售漏斗、腰部交叉销售、腰部增购商机。'
  }),
  exampleNetNewCount: numberSetting({
    label: '示例：净新增客户目标',
    value: 16,
    unit: '家',
    source: 'R003-53',
    sentence: '示例细分：本季度新增的零售潜在客户数。'
  }),
  automatedWorkPercent: numberSetting({
    label: '重复工作自动化目标',
    value: 80,
    unit: '%',
    source: 'R004-49',
    sentence: '由系统自动生成的跟进占比的努力方向。'
  })
} as const

/** How many entries the checklists and schemes of the source documents have. */
export const checklistSettings = {
  firstWorksheetCount: numberSetting({ label: '工作表第一部分', value: 9, unit: '项', source: 'R003（A.6）', sentence: '八项加一项自填。' }),
  secondWorksheetCount: numberSetting({ label: '工作表第二部分', value: 8, unit: '项', source: 'R003（A.6）', sentence: '六项加两项自填。' }),
  segmentHealthCount: numberSetting({ label: '细分健康检查', value: 14, unit: '项', source: 'R003（A.6）', sentence: '每个细分逐项自查，有“否”就回头修订。' }),
  prioritisationCount: numberSetting({ label: '排序维度', value: 7, unit: '项', source: 'R003-55 至 R003-61', sentence: '给细分排优先级的维度数。' }),
  segmentationCount: numberSetting({ label: '细分方式', value: 6, unit: '种', source: 'R003-42 至 R003-47', sentence: '可选的细分方式数。' }),
  icpStepCount: numberSetting({ label: 'ICP 步骤', value: 5, unit: '步', source: 'R002（A.6）', sentence: '建立理想客户画像的步骤数。' }),
  icpPitfallCount: numberSetting({ label: 'ICP 误区', value: 5, unit: '个', source: 'R002（A.6）', sentence: '建立理想客户画像时要避开的误区数。' }),
  identificationMethodCount: numberSetting({ label: '识别方式', value: 3, unit: '种', source: 'R003-12', sentence: '理想客户画像、预测建模、行为锁定。' }),
  behaviourKindCount: numberSetting({ label: '行为类型', value: 3, unit: '种', source: 'R003（A.6）', sentence: '受众行为的分类数。' }),
  bestPracticeCount: numberSetting({ label: '最佳实践', value: 6, unit: '条', source: 'R003（A.6）', sentence: '持续经营目标名单的做法数。' }),
  funnelLevelCount: numberSetting({ label: '漏斗层数', value: 5, unit: '层', source: 'R003-05', sentence: '总市场、目标市场、目标客户、参与客户、商机客户。' })
} as const
