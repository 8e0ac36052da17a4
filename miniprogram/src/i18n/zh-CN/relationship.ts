import type { RelationshipReason } from '@shared/model/relationship-words'

const reason: Record<RelationshipReason, (count: number) => string> = {
  won: () => '已经成交',
  renewed: (count) => `再次成交 ${count} 次`,
  'under-contract': () => '在合同期内',
  talked: (count) => `半年内聊上 ${count} 次`,
  'meeting-set': (count) => `半年内约好见面 ${count} 次`,
  lapsed: () => '合同到期没有续约',
  'lost-lately': (count) => `一年内输单 ${count} 次`,
  'not-interested': (count) => `半年内表示没兴趣 ${count} 次`
}

export const relationship = {
  title: '关系：合作与往来',
  score: '关系分',
  note: '各项相加就是关系分，在 0 到 100 之间。它不影响匹配和互动两个分数。',
  unknown: '还没有成交，也没有聊上过，所以不打分。',
  reason
}
