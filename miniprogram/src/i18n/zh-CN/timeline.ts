export const timeline = {
  title: '来往记录',
  empty: '还没有任何来往。',
  cost: (yuan: number) => `花费 ${yuan} 元`,
  minutes: (minutes: number) => `${minutes} 分钟`,
  people: (count: number) => `客户 ${count} 人到场`,
  nextOn: (day: string) => `约定 ${day} 再联系`,
  snoozed: (day: string) => `放到 ${day} 再看`,
  accepted: '接受了线索',
  rejected: '退回了线索',
  verdict: (verdict: string) => `认为${verdict}画像`,
  phone: (name: string) => `记下了${name}的电话`,
  dealOpened: (name: string) => `商机开始：${name}`,
  dealClosed: { open: (name: string) => `商机：${name}`, won: (name: string) => `赢单：${name}`, lost: (name: string) => `输单：${name}` },
  amount: (yuan: number) => `${yuan} 元`
}
