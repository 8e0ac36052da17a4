import type { PlaybookRow } from '@shared/model/playbook'

/** The table as the requirements give it: R003-74, 75, 76, then R003-70 … 73. "Site" is official account and mini-program in WeChat. */
export const defaultRows: readonly PlaybookRow[] = [
  {
    id: 'pbr_000074',
    observation: 'intent-elsewhere',
    observed: '站外有购买意向：关注、扫码、发关键词，还没读内容',
    desired: '来到公众号和小程序',
    goal: '提高意识',
    content: '思想领导力文章、网络研讨会、电子书',
    formats: ['text', 'live', 'white-paper'],
    contentIds: [],
    metrics: ['accounts', 'visitors', 'visits'],
    isOn: true
  },
  {
    id: 'pbr_000075',
    observation: 'visited',
    observed: '来访问了，看过内容',
    desired: '看更多内容，停留更久',
    goal: '提高参与度',
    content: '白皮书、操作视频、现场活动',
    formats: ['white-paper', 'video', 'live'],
    contentIds: [],
    metrics: ['accounts', 'visits', 'longReads', 'secondPageRatio'],
    isOn: true
  },
  {
    id: 'pbr_000076',
    observation: 'engaged',
    observed: '持续参与：下载、报名、到场或多人活跃',
    desired: '进入销售漏斗',
    goal: '提高转化率',
    content: '分析师报告、最佳实践指南、招标书模板',
    formats: ['report', 'template'],
    contentIds: [],
    metrics: ['accounts', 'mql', 'sal', 'opportunities'],
    isOn: true
  },
  {
    id: 'pbr_000070',
    observation: 'new-to-brand',
    observed: '刚刚知道我们',
    desired: '记住我们能带来什么',
    goal: '培育品牌认知',
    content: '强化品牌价值的内容',
    formats: ['text', 'long-image'],
    contentIds: [],
    metrics: ['accounts', 'visitors', 'visits'],
    isOn: true
  },
  {
    id: 'pbr_000071',
    observation: 'high-value',
    observed: '看了报价、产品或方案',
    desired: '弄清楚怎么用、别人怎么做',
    goal: '推进评估',
    content: '指南、最佳实践',
    formats: ['report', 'template', 'video'],
    contentIds: [],
    metrics: ['accounts', 'visitors', 'longReads', 'mql'],
    isOn: true
  },
  {
    id: 'pbr_000072',
    observation: 'registered',
    observed: '报了名或预约了直播',
    desired: '到场，和我们面对面',
    goal: '推进到漏斗中下部',
    content: '网络研讨会和线下活动邀请',
    formats: ['live'],
    contentIds: [],
    metrics: ['accounts', 'visitors', 'mql', 'sal'],
    isOn: true
  },
  {
    id: 'pbr_000073',
    observation: 'downloaded',
    observed: '下载了电子书或白皮书',
    desired: '用第三方的证据说服同事',
    goal: '促成内部共识',
    content: '第三方证明，例如分析师报告',
    formats: ['report'],
    contentIds: [],
    metrics: ['accounts', 'visitors', 'sal', 'opportunities'],
    isOn: true
  }
]
