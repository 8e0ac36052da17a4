interface Shift {
  name: string
  before: number
  after: number
}
interface Move {
  fromScore: number | null
  toScore: number | null
  fromGrade: string
  toGrade: string
}
const scoreText = (score: number | null): string => (score === null ? '无分' : `${score} 分`)

export const modelTrials = {
  try: '保存并试算',
  title: (version: string) => `试算：${version}`,
  when: ({ live, at }: { live: string; at: string }) => `与${live}相比 · ${at} 完成 · 按全部互动记录计算，没有改动任何数据。`,
  running: (version: string) => `正在试算${version}`,
  runningNote: '按全部互动记录计算这份草稿的结果，大家看到的分数和名单都不变。',
  cancel: '停止试算',
  again: '重新试算',
  cancelled: (version: string) => `${version}的试算已停止，没有改动任何数据。`,
  stale: '草稿在这次试算之后又改过，下面是修改之前的结果。',
  hot: (before: number, after: number) => `重点跟进客户 ${before} → ${after} 家`,
  changes: (becomes: number, stops: number) => `新增 ${becomes} 家，不再是的 ${stops} 家`,
  gradesTitle: '等级分布',
  gradesNote: (count: number) => `共 ${count} 家客户。灰色：正在使用的规则；橙色：这份草稿。`,
  noGrade: '未评匹配',
  wonTitle: (count: number) => `最近 ${count} 个赢单`,
  wonNote: '只用当时已经发生的互动来判断：那一天之前，规则是否已把这家客户列为重点跟进。匹配度按今天的资料计算。',
  noWonDeals: '还没有赢单。在客户页录入商机，或从 CRM 导入后，就能看到新旧规则各能提前发现多少。',
  byOpening: (known: number) => `立项前（${known} 个）`,
  byClosing: (known: number) => `赢单前（${known} 个）`,
  shift: (before: number, after: number) => `${before} → ${after}`,
  spokenShift: ({ name, before, after }: Shift) => `${name}：现在 ${before}，试算后 ${after}`,
  movesTitle: '谁会变化',
  directions: { 'becomes-hot': (count: number) => `变为重点 ${count}`, 'stops-being-hot': (count: number) => `不再是重点 ${count}` },
  nobody: { 'becomes-hot': '没有客户因此变为重点跟进', 'stops-being-hot': '没有客户因此不再是重点跟进' },
  move: ({ fromScore, toScore, fromGrade, toGrade }: Move) => `${fromGrade} → ${toGrade} · 互动度 ${scoreText(fromScore)} → ${scoreText(toScore)}`,
  topTitle: '现在排在最前的客户',
  topNote: (version: string) => `按${version}排列；发布或恢复后，这里立刻随之变化。`
}
