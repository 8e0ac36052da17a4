export const session = {
  home: '首页',
  today: '今日跟进',
  accounts: '客户',
  studio: '工作台',
  icps: '客户画像',
  targetLists: '目标名单',
  companyNames: '确认公司名',
  imports: '导入客户',
  outcomes: '分数准不准',
  contents: '内容',
  articleStats: '公众号统计',
  problems: '数据问题',
  gate: '签到',
  booth: '展台',
  events: '直播',
  exclusions: '排除',
  members: '成员',
  settings: '设置',
  me: '我的',
  roles: {
    sales: '销售',
    marketer: '市场',
    'event-staff': '活动人员',
    lead: '主管',
    admin: '管理员',
    visitor: '访客'
  }
}
