import type { ActionInput } from '@shared/contracts/registry'
import { type OpenCloud, openCloud } from '../support/cloud'
import { createContent, createEvent } from '../support/story'
import { type OpenedWeapp, openWeapp } from './harness/open-weapp'

const articleScene = 1058
const company = '深圳市靶心示例软件股份有限公司'
const csv = `公司名称,简称,行业,地区\n${company},靶心示例,软件服务,深圳`

interface Sent {
  action: string
  input: unknown
}

/** The mini-program of one visitor who comes from an article, and everything it asks of the server. */
const openAs = async (cloud: OpenCloud, openid: string) => {
  const sent: Sent[] = []
  const app = await openWeapp({
    scene: articleScene,
    callFunction: async ({ data }) => {
      sent.push(data as Sent)
      return { result: await cloud.as(openid).send(data) }
    }
  })
  const touches = () => sent.filter(({ action }) => action === 'engagement.record').flatMap(({ input }) => (input as ActionInput<'engagement.record'>).touches)
  return { app, touches }
}

const press = async (app: OpenedWeapp, label: string): Promise<void> => {
  app.tap(await app.until(() => app.byClass('button').find((node) => app.textOf(node) === label)))
}
const fill = (app: OpenedWeapp, values: string[]): void => {
  const inputs = app.byClass('field__input')
  values.forEach((value, index) => {
    app.input(inputs[index], value)
  })
}

describe('a visitor in the mini-program build', () => {
  let cloud: OpenCloud
  let app: OpenedWeapp
  beforeAll(async () => {
    cloud = await openCloud()
    await cloud.importCsv(csv)
  })
  afterEach(() => app.close())
  afterAll(() => cloud.stop())

  test('reads an article whatever they answer; a no sends nothing', async () => {
    const content = await createContent(cloud)
    const visit = await openAs(cloud, 'openid-declines')
    app = visit.app
    app.open(`pages/c/index?a=${content.code}`)
    await app.untilText('第一步')
    await app.untilText('可以记录你的阅读吗？')
    await press(app, '不同意，继续阅读')
    await app.until(() => !app.text().includes('可以记录你的阅读吗？'))
    expect(app.text()).toContain('第二步')
    expect(visit.touches()).toEqual([])
    const me = await cloud.as('openid-declines').ask('visitors.me', {})
    expect(me).toMatchObject({ identityLevel: null, consent: null, touchCount: 0 })
  })

  test('who agrees is recorded as coming from the article, and views count only while the page is in sight', async () => {
    const content = await createContent(cloud)
    const visit = await openAs(cloud, 'openid-reads')
    app = visit.app
    app.open(`pages/c/index?a=${content.code}`)
    await press(app, '同意')
    await app.until(() => visit.touches().length === 1)
    expect(visit.touches()).toMatchObject([{ kind: 'mp_enter', subjectId: content.id, scene: articleScene }])
    app.top().onHide?.()
    await new Promise((resolve) => setTimeout(resolve, 5_500))
    expect(visit.touches()).toHaveLength(1)
    app.top().onShow?.()
    await app.until(() => visit.touches().some(({ kind }) => kind === 'content_view'))
    const visitor = cloud.as('openid-reads')
    while ((await visitor.ask('visitors.me', {})).touchCount < 2) await new Promise((resolve) => setTimeout(resolve, 50))
  }, 40_000)

  test('a broken code shows a way on', async () => {
    const visit = await openAs(cloud, 'openid-lost')
    app = visit.app
    app.open('pages/c/index?a=%E7%94%A8%E6%88%B7')
    await app.untilText('没有找到这篇内容')
    await press(app, '看看其他内容')
    await app.until(() => app.top().route === 'pages/home/index')
  })

  test('passes a content on with an opaque code, a title WeChat shows whole, and nothing of a person', async () => {
    const content = await createContent(cloud, { title: '一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十长标题' })
    const visit = await openAs(cloud, 'openid-passes-on')
    app = visit.app
    app.open(`pages/c/index?a=${content.code}`)
    await press(app, '同意')
    const card = await app.until(() => {
      const shared = app.top().onShareAppMessage?.({ from: 'menu' })
      return shared?.path.includes('s=') ? shared : undefined
    })
    expect([...card.title].length).toBeLessThanOrEqual(28)
    expect(card.path).toMatch(new RegExp(`^/?pages/c/index\\?a=${content.code}&s=[0-9A-Z]{12}$`))
    expect(JSON.stringify(card)).not.toContain('openid')
    await app.until(() => visit.touches().some(({ kind }) => kind === 'share_in_group'))
  })

  test('a scanned code opens its content; a garbled one shows what else there is', async () => {
    const content = await createContent(cloud)
    const { scene } = await cloud.marketer.ask('contents.makeKit', { contentId: content.id, position: 'poster', campaign: null })
    const visit = await openAs(cloud, 'openid-scanner')
    app = visit.app
    app.open(`pages/c/index?scene=${encodeURIComponent(scene)}`)
    await app.untilText('第一步')
    await press(app, '同意')
    await app.until(() => visit.touches().some(({ kind }) => kind === 'qr_scan'))
    app.open('pages/c/index?scene=e.%E5%BC%A0%E4%B8%89')
    await app.untilText('没有找到这篇内容')
    await app.untilText(content.title)
  })

  test('registers for a live event: consent, then name and company, then registered', async () => {
    const event = await createEvent(cloud)
    const visit = await openAs(cloud, 'openid-registers')
    app = visit.app
    app.open(`pages/live/index?e=${event.code}`)
    await press(app, '报名')
    await press(app, '同意')
    await app.untilText('告诉我们你是谁，就能报名。')
    fill(app, ['王敏', company, '信息中心主任'])
    await press(app, '同意并报名')
    await app.untilText('已报名')
    const { isRegistered } = await cloud.as('openid-registers').ask('events.get', { code: event.code })
    expect(isRegistered).toBe(true)
    const { items } = await cloud.sales.ask('accounts.list', { query: '靶心示例' })
    expect(items[0]?.engagement).toMatchObject({ peopleCount: 1 })
  })

  test('sees what is known of them and takes it back with two presses', async () => {
    const visit = await openAs(cloud, 'openid-registers')
    app = visit.app
    app.open('pages/me/index')
    await app.untilText(company)
    await press(app, '撤回同意并删除')
    await press(app, '撤回并删除')
    await app.untilText('不认识你，什么都没有记录')
    const me = await cloud.as('openid-registers').ask('visitors.me', {})
    expect(me).toMatchObject({ displayName: null, companyName: null, consent: null, touchCount: 0 })
  })
})
