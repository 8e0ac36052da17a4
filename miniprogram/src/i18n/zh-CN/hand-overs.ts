export const handOvers = {
  title: '展台热线索',
  waiting: (minutes: number) => (minutes < 60 ? `等了 ${minutes} 分钟` : `等了 ${Math.floor(minutes / 60)} 小时`),
  nameless: '（只扫了胸牌）',
  from: (event: string, staff: string) => `${event} · ${staff} 登记`,
  nextStep: (step: string) => `下一步：${step}`,
  person: '看这个人',
  account: '看客户',
  contacted: '已联系',
  noted: '已记下，响应时间按现在算',
  queued: '还没有人负责',
  take: '我来跟',
  taken: '已归你跟进'
}
