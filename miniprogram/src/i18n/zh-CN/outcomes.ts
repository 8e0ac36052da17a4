interface Evidence {
  auc: string
  low: string
  high: string
  wonCount: number
  lostCount: number
  accountCount: number
}

export const outcomes = {
  title: '分数准不准',
  judging: '正在回看每个已关闭的商机',
  judge: '按互动记录重新回看',
  emptyTitle: '还没有可以回看的商机',
  emptyText: '录入或导入赢单、输单后，点下面的按钮，就能看到分数当时准不准。',
  skillTitle: '分数能提前看出输赢吗',
  skillNote: '只用商机开始之前的互动算分，之后的一律不看；匹配按当前画像算。',
  judgedAt: (when: string) => `回看于 ${when}。`,
  overall: ({ totalCount, wonCount, rate }: { totalCount: number; wonCount: number; rate: string }) =>
    `已关闭 ${totalCount} 个商机，赢 ${wonCount} 个，赢单率 ${rate}。`,
  fit: '匹配分',
  engagement: '互动分',
  verdict: { skill: '看得出区别', 'no-skill': '看不出区别', reversed: '方向反了', 'too-few': '商机太少，还不能判断' },
  evidence: ({ auc, low, high, wonCount, lostCount, accountCount }: Evidence) =>
    `赢单的分数高于输单的可能是 ${auc}（95% 区间 ${low}–${high}，0.50 等于抛硬币）。赢 ${wonCount}、输 ${lostCount}，来自 ${accountCount} 家客户；按客户重抽 1000 次。`,
  tooFew: (won: number, lost: number, accounts: number) => `当时有分数的：赢 ${won}、输 ${lost}，来自 ${accounts} 家客户；各要 10 个以上。`,
  byGrade: '各等级的赢单率',
  byGradeNote: '等级取商机开始前一刻。条形是 95% 区间（Wilson），商机越少越宽。',
  noGrade: '等级未知',
  byFit: '匹配分各段的赢单率',
  calibrationNote: '分数有用的话，段位越高赢单率应越高。',
  byEngagement: '互动分各段的赢单率',
  engagementNote: '当时没有任何互动的商机不在其中。',
  range: (from: number, to: number) => `${from}–${to} 分`,
  rate: ({ rate, low, high }: { rate: string; low: string; high: string }) => `${rate}（${low}–${high}）`,
  counts: (won: number, total: number) => `${total} 个里赢 ${won} 个`,
  noDeals: '还没有这样的商机。',
  leadTitle: '提前多久变热',
  leadNote: '只看赢单的客户，从第一次达到重点跟进的那天算起；负数是之后才变热。',
  toOpening: '到商机开始',
  toClosing: '到赢单',
  noLeadTime: '没有一家在赢单之前变热过',
  days: ({ count, median, from, to }: { count: number; median: number; from: number; to: number }) =>
    `中位数 ${median} 天，一半在 ${from} 到 ${to} 天之间（${count} 个）`
}
