import type { Industry } from '@shared/model/industries'

const pains: Record<Industry, { name: string; pain: string; opening: string }> = {
  finance: {
    name: '金融',
    pain: '作风稳健，最怕合规出问题；新东西要先证明不会带来监管风险。',
    opening: '从监管要求和同业的合规做法谈起，不要先谈功能。'
  },
  manufacturing: {
    name: '制造',
    pain: '算成本和工期：停线一小时、晚交付一天，都有数。',
    opening: '带一个同类工厂省下的钱和时间，问他现在卡在哪道工序。'
  },
  retail: {
    name: '零售',
    pain: '获客越来越贵，看重的是一个顾客一辈子买多少。',
    opening: '从复购和会员价值谈起，问他怎么看老顾客的流失。'
  },
  software: {
    name: '软件',
    pain: '要创新快，也要有人真的用起来；买来没人用最丢面子。',
    opening: '从上线速度和使用率谈起，给一个可以先试的小范围。'
  }
}

export const topics = {
  title: '话题',
  listText: '内容属于哪些话题，读它的客户就对哪些话题感兴趣。客户发给公众号的关键词也会对上话题。',
  emptyTitle: '还没有话题',
  emptyText: '先建三五个：你卖的东西解决什么问题，客户还会看哪些竞品。',
  create: '新建话题',
  createTitle: '新建话题',
  editTitle: '修改话题',
  edit: '修改',
  name: '名称',
  namePlaceholder: '例如：数据安全',
  nameMissing: '请填写名称，最多 20 个字。',
  keywords: '关键词（可不填）',
  keywordsHint: '用逗号或换行隔开，每个 2 到 20 个字，最多 30 个。',
  keywordsWrong: '每个关键词 2 到 20 个字，最多 30 个，请改一改。',
  noKeywords: '没有关键词',
  competitor: '竞品',
  isCompetitor: '这是竞品吗',
  isCompetitorText: '选“是”，客户页面会标出来：他在看竞品。',
  yes: '是',
  no: '否',
  save: '保存',
  saved: '已保存',
  remove: '删除',
  removeText: '删除后，内容和客户页面上不再出现这个话题；互动得分不变。',
  removed: '已删除',
  choose: '话题（可多选）',
  chooseNone: '还没有话题，请到工作台的“话题”里新建。',
  interestTitle: '关心什么',
  interestNote: '每个话题只算与它有关的互动，所以加起来不等于互动得分。',
  interestNone: '还看不出关心什么：他读的内容没有标话题，或还没有可计分的互动。',
  firstTitle: '第一次联系，这样开口',
  firstPain: (industry: string, pain: string) => `${industry}行业：${pain}`,
  firstUnknown: '行业还不清楚，先从他读过的内容谈起。',
  firstContents: '可以带上这些内容',
  firstNoContents: '还没有对得上的内容，可以请市场同事准备一篇。',
  whyTopics: (names: string) => `他关心：${names}`,
  whyIndustry: '写给这个行业',
  pains
}
