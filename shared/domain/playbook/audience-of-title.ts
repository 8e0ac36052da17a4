import type { ContentAudience } from '@shared/model/content-words'

/** What titles of a buying committee are made of, the most telling first (R002-24). */
const patterns: readonly { audience: ContentAudience; words: readonly string[] }[] = [
  { audience: 'economic-buyer', words: ['财务', '会计', 'cfo', 'finance'] },
  { audience: 'gatekeeper', words: ['采购', '法务', '秘书', '助理', 'procurement', 'purchas', 'assistant', 'legal'] },
  {
    audience: 'decision-maker',
    words: ['董事', '总裁', '总经理', '副总', '首席', '创始', '院长', 'ceo', 'cto', 'cio', 'coo', 'cmo', 'chief', 'president', 'founder', 'vp']
  },
  { audience: 'influencer', words: ['总监', '架构', '专家', '顾问', '主任', 'director', 'architect', 'expert', 'head'] },
  { audience: 'initiator', words: ['经理', '主管', '部长', '负责人', 'manager', 'lead'] },
  { audience: 'user', words: ['工程师', '专员', '运维', '开发', '运营', '分析师', '员', 'engineer', 'developer', 'specialist', 'analyst', 'operator'] }
]

/** Returns the role in the buying committee that a title suggests, or null when it suggests none: a guess to begin with, shown as one. */
export const audienceOfTitle = (jobTitle: string | null): ContentAudience | null => {
  const title = jobTitle?.toLowerCase() ?? ''
  return patterns.find(({ words }) => words.some((word) => title.includes(word)))?.audience ?? null
}
