export const icpVerdicts = {
  title: (version: number) => `销售怎么看 v${version}`,
  note: '销售在客户的“线索”里回答“它符合画像吗”。区间是 95 % 可信范围，评价越少越宽。',
  none: '还没有销售评价过这个版本。',
  rate: (percent: number) => `${percent}% 符合画像`,
  counts: ({ good, all, low, high }: { good: number; all: number; low: number; high: number }) => `${all} 次评价中 ${good} 次符合（${low}%–${high}%）`,
  verdict: { good: '符合', bad: '不符合' }
}
