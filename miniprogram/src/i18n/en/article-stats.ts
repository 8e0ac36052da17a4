import type { articleStats as chinese } from '../zh-CN/article-stats'

export const articleStats: typeof chinese = {
  title: 'Article statistics',
  text: 'How many people read and shared the account’s articles, as WeChat adds them up: numbers only, never who.',
  emptyTitle: 'No statistics yet',
  emptyText: 'They are pulled every morning once an account is connected, or now.',
  accountsTitle: 'Official accounts',
  noAccountsTitle: 'No account is connected',
  noAccountsText: 'An administrator adds its AppID, token and key to the environment of function wechat.',
  articlesTitle: 'Articles',
  articlesNote: 'People since publication, over 30 days at most, up to the day shown.',
  untitled: (msgId) => `Article ${msgId}`,
  publishedOn: (day) => `published ${day}`,
  until: (day) => `up to ${day}`,
  delayed: 'yesterday is not all in',
  reads: (count) => `${count} read`,
  shares: (count) => `${count} shared`,
  unknown: 'no numbers yet',
  pull: 'Pull now',
  pulling: 'Pulling statistics',
  pullAgain: 'Pull again',
  pulledAt: (moment) => `pulled ${moment}`,
  neverPulled: 'never pulled',
  connected: 'pushes are taken',
  pushPath: (path) => `push address ${path}`,
  modes: { plain: 'plain mode', compatible: 'compatible mode', safe: 'safe mode' }
}
