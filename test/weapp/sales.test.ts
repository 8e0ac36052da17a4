import type { ActionInput } from '@shared/contracts/registry'
import { type OpenCloud, openCloud } from '../support/cloud'
import { createEvent } from '../support/story'
import { type OpenedWeapp, openWeapp } from './harness/open-weapp'
import { depthOf } from './harness/tree'

const kilobyte = 1024
const target = '深圳市靶心示例软件股份有限公司'
const others = Array.from({ length: 39 }, (_, index) => [`北京样本${index + 1}号科技股份有限公司`, `样本${index + 1}`, '制造业', '北京'])
const rows = [['公司名称', '简称', '行业', '地区'], [target, '靶心示例', '软件服务', '深圳'], ...others]
const csv = rows.map((cells) => cells.join(',')).join('\n')

const criteria: ActionInput<'icps.update'>['criteria'] = [
  { id: 'industry', kind: 'must', weight: 1, attribute: 'industry', operator: 'in', expected: ['软件服务'] },
  { id: 'people', kind: 'should', weight: 30, attribute: 'employeeCount', operator: 'between', expected: { min: 100, max: 2000 } },
  { id: 'region', kind: 'should', weight: 70, attribute: 'region', operator: 'in', expected: ['深圳'] }
]

const publishProfile = async (cloud: OpenCloud): Promise<void> => {
  const { marketer } = cloud
  const product = await marketer.ask('products.create', { name: '数据中台' })
  const draft = await marketer.ask('icps.create', { name: '深圳软件公司', productId: product.id })
  const { revision } = await marketer.ask('icps.update', { icpId: draft.id, revision: draft.revision, criteria: criteria ?? [] })
  const { jobId } = await marketer.ask('icps.publish', { icpId: draft.id, revision })
  await cloud.finishJob(jobId)
}

/** Somebody of the target company who agrees, says who they are, reads the price list and registers for the live event. */
const visit = async (cloud: OpenCloud, [openid, name]: [string, string], subjects: { contentId: string; eventId: string }): Promise<void> => {
  const person = cloud.as(openid)
  const now = new Date().toISOString()
  await person.ask('visitors.giveConsent', { purposes: ['content_analytics', 'sales_followup'], textVersion: 'test-1' })
  await person.ask('visitors.declare', { displayName: name, companyName: target, jobTitle: '信息中心主任' })
  const touch = { subjectId: subjects.contentId, scene: 1058, occurredAt: now }
  await person.ask('engagement.record', {
    clientNow: now,
    touches: [
      { ...touch, clientId: `${person.openid}-enter`, kind: 'mp_enter' },
      { ...touch, clientId: `${person.openid}-price`, kind: 'high_value_view' }
    ]
  })
  await person.ask('events.register', { eventId: subjects.eventId, scene: 1058 })
}

const prepare = async (): Promise<OpenCloud> => {
  const cloud = await openCloud()
  await cloud.importCsv(csv)
  await publishProfile(cloud)
  const content = await cloud.marketer.ask('contents.create', {
    kind: 'pricing',
    title: '数据中台报价',
    summary: '三种部署方式的价格',
    paragraphs: ['按节点计价。'],
    author: '周屿',
    isHighValue: true,
    articleUrl: null
  })
  const hourMs = 3_600_000
  const event = await cloud.marketer.ask('events.create', {
    title: '数据中台实践直播',
    summary: '从 0 到 1',
    speaker: '沈若川',
    startsAt: new Date(Date.now() + hourMs).toISOString(),
    endsAt: new Date(Date.now() + 2 * hourMs).toISOString()
  })
  const subjects = { contentId: content.id, eventId: event.id }
  await visit(cloud, ['openid-li', '李明'], subjects)
  await visit(cloud, ['openid-wang', '王芳'], subjects)
  return cloud
}

/** The mini-program of one person, its cloud calls going to the local cloud. */
const openAs = (cloud: OpenCloud, openid: string): Promise<OpenedWeapp> =>
  openWeapp({ callFunction: async ({ data }) => ({ result: await cloud.as(openid).send(data) }) })

describe('the mini-program build on the local cloud', () => {
  let cloud: OpenCloud
  let app: OpenedWeapp
  beforeAll(async () => {
    cloud = await prepare()
  })
  afterEach(() => app?.close())
  afterAll(() => cloud?.stop())

  test('opens with Today: whom to call and why, light enough for a phone', async () => {
    app = await openAs(cloud, 'openid-sales')
    app.open('pages/home/index')
    await app.until(() => app.byClass('today-row').length > 0)
    expect(app.textOf(app.byClass('today-row__reason')[0])).toContain('看了报价或案例')
    expect(app.elements().length).toBeLessThan(800)
    expect(app.top().sent.biggest).toBeLessThan(64 * kilobyte)
    expect(app.problems).toEqual([])
  })

  test('lists the accounts, the hottest first, and light enough for a phone', async () => {
    app = await openAs(cloud, 'openid-sales')
    app.open('pages/accounts/index')
    await app.untilText(target)
    const rows = app.byClass('account-row')
    expect(rows).toHaveLength(30)
    expect(app.textOf(rows[0])).toContain(target)
    expect(app.elements().length).toBeLessThan(800)
    expect(depthOf(app.root())).toBeLessThan(25)
    expect(app.top().sent.bytes).toBeLessThan(128 * kilobyte)
    expect(app.top().sent.biggest).toBeLessThan(64 * kilobyte)
    expect(app.problems).toEqual([])
  })

  test('loads the next accounts at the bottom of the screen', async () => {
    app = await openAs(cloud, 'openid-sales')
    app.open('pages/accounts/index')
    await app.untilText(target)
    app.top().onReachBottom?.()
    await app.until(() => app.byClass('account-row').length === 40)
  })

  test('finds an account by what is typed', async () => {
    app = await openAs(cloud, 'openid-sales')
    app.open('pages/accounts/index')
    await app.untilText(target)
    const [field] = app.byClass('search__input')
    app.input(field, '样本7')
    await app.until(() => app.byClass('account-row').length === 1)
    expect(app.text()).toContain('北京样本7号科技股份有限公司')
  })

  test('opens an account at a tap and shows a score whose parts add up', async () => {
    app = await openAs(cloud, 'openid-sales')
    app.open('pages/accounts/index')
    await app.untilText(target)
    app.tap(app.byClass('account-row')[0])
    await app.until(() => app.byClass('person-brief').length === 2)
    const own = app
    app.tap(app.byClass('fold__title').find((node) => own.textOf(node) === '分数是怎么来的'))
    await app.until(() => app.byClass('person').length === 2)
    expect(app.top().route).toBe('pages/account/index')
    const [, shown = '', sum = ''] = /共 (\d+) 分 = ([\d +]+)/.exec(app.text()) ?? []
    const wholeOf = (className: string) => app.byClass(className).map((node) => Number.parseInt(app.textOf(node), 10))
    const total = (parts: number[]) => parts.reduce((left, right) => left + right, 0)
    expect(Number(shown)).toBeGreaterThan(0)
    expect(total(sum.split('+').map(Number))).toBe(Number(shown))
    expect(total(wholeOf('person__points'))).toBe(Number(shown))
    expect(total(wholeOf('touch__points'))).toBe(Number(shown))
    const { engagement } = await cloud.sales.ask('accounts.get', { accountId: app.top().options.id ?? '' })
    expect(engagement.score).toBe(Number(shown))
    expect(app.text()).toContain('资料里没有：员工人数')
  })

  test('shares an account as a card that names nobody', async () => {
    app = await openAs(cloud, 'openid-sales')
    const { items } = await cloud.sales.ask('accounts.list', { query: '靶心示例' })
    app.open(`pages/account/index?id=${items[0]?.id}`)
    await app.until(() => app.top().route === 'pages/account/index')
    await app.untilText(target)
    expect(app.top().onShareAppMessage?.({ from: 'menu' })).toEqual({ title: '一起看看这家客户', path: `/pages/account/index?id=${items[0]?.id}` })
  })

  test('shows a visitor what there is to read, and neither accounts nor an account', async () => {
    const known = await cloud.sales.ask('accounts.list', { query: '靶心示例' })
    app = await openAs(cloud, 'openid-stranger')
    app.open('pages/home/index')
    await app.untilText('数据中台报价')
    app.open(`pages/account/index?id=${known.items[0]?.id}`)
    await app.untilText('无权限')
    expect(app.text()).not.toContain('靶心')
  })

  test('leaves no listener and no interval of a closed page behind; what the app itself asks for again and again goes on', async () => {
    const event = await createEvent(cloud)
    app = await openAs(cloud, 'openid-sales')
    app.open('pages/accounts/index')
    await app.untilText(target)
    const ofTheApp = app.runningIntervals()
    app.open(`pages/live/index?e=${event.code}`)
    await app.untilText(event.title)
    await app.until(() => app.runningIntervals() > ofTheApp)
    expect(app.listenerCount('ThemeChange')).toBe(2)
    app.back()
    await app.until(() => app.listenerCount('ThemeChange') === 1)
    expect(app.runningIntervals()).toBe(ofTheApp)
  })

  test('says that there is no network instead of waiting', async () => {
    app = await openWeapp({ callFunction: () => Promise.reject(new Error('cloud.callFunction:fail')) })
    app.open('pages/home/index')
    await app.untilText('没有网络')
    expect(app.text()).toContain('重试')
  })
})
