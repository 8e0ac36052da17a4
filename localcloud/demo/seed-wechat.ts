import { type DemoClient, finishJob } from './client'
import { demoAccount } from './official-account'

const dayMs = 86_400_000
const dayText = (now: Date, daysAgo: number): string => new Date(now.getTime() - daysAgo * dayMs).toISOString().slice(0, 10)

interface DemoArticle {
  msgid: string
  title: string
  /** Days since it was published. */
  age: number
  /** Readers on the first day; fewer each day after. */
  firstReaders: number
}

const articles: readonly DemoArticle[] = [
  { msgid: '2247490098_1', title: '数据安全建设三步走：从盘点到运营', age: 12, firstReaders: 486 },
  { msgid: '2247490112_1', title: '上市公司数据合规自查清单', age: 6, firstReaders: 731 },
  { msgid: '2247490120_1', title: '客户案例：三个月上线数据安全平台', age: 3, firstReaders: 268 }
]

/** What followers and readers of the account did at WeChat, as it pushes it. */
const pushes: readonly Record<string, unknown>[] = [
  { FromUserName: 'demo-follower-1', Event: 'subscribe', EventKey: '' },
  { FromUserName: 'demo-follower-2', Event: 'subscribe', EventKey: '' },
  { FromUserName: 'demo-follower-3', Event: 'subscribe', EventKey: '' },
  { FromUserName: 'demo-follower-2', Event: 'CLICK', EventKey: 'pricing' },
  { FromUserName: 'demo-follower-3', Event: 'unsubscribe', EventKey: '' },
  { FromUserName: 'demo-follower-1', MsgType: 'text', Content: '数据安全' },
  { FromUserName: 'demo-follower-2', MsgType: 'text', Content: '报价' }
]

const post = async (baseUrl: string, path: string, body: object): Promise<void> => {
  const response = await fetch(`${baseUrl}/localcloud/${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body)
  })
  if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`)
}

const daysOf = ({ age, firstReaders }: DemoArticle, now: Date) =>
  Object.fromEntries(
    Array.from({ length: age }, (_, index) => {
      const readers = Math.round(firstReaders / (index + 1) ** 1.4)
      return [dayText(now, age - index), { read_user: readers, share_user: Math.round(readers / 18) }]
    })
  )

const totalsOf = (article: DemoArticle, now: Date) => {
  const days = Object.values(daysOf(article, now))
  return [days.reduce((sum, { read_user }) => sum + read_user, 0), days.reduce((sum, { share_user }) => sum + share_user, 0)]
}

/** WeChat tells counts and no titles; those come from the backend's table. */
const titlesFile = (now: Date): string =>
  [
    '标题,发表日期,阅读人数,分享人数,文章编号',
    ...articles.map((article) => [article.title, dayText(now, article.age), ...totalsOf(article, now), article.msgid].join(','))
  ].join('\n')

/** An official account with followers, keywords and read articles; once it has articles nothing is done again. */
export const seedWechat = async (baseUrl: string, marketer: DemoClient, now: Date): Promise<void> => {
  if ((await marketer.call('articleStats.list', {})).items.length > 0) return
  for (const [index, message] of pushes.entries()) {
    const at = Math.floor(now.getTime() / 1000) - (pushes.length - index) * 3600
    await post(baseUrl, 'push', { MsgType: 'event', ...message, ToUserName: demoAccount.originalId, CreateTime: at })
  }
  await post(baseUrl, 'wechat/articles', {
    articles: articles.map((article) => ({ msgid: article.msgid, publishedOn: dayText(now, article.age), days: daysOf(article, now) }))
  })
  const { jobId } = await marketer.call('articleStats.pull', { appId: demoAccount.appId })
  await finishJob(marketer, jobId)
  const mapping = { title: 0, publishedOn: 1, readUserCount: 2, shareUserCount: 3, msgId: 4 }
  await marketer.call('articleStats.importFile', { appId: demoAccount.appId, fileBase64: Buffer.from(titlesFile(now)).toString('base64'), mapping })
}
