import path from 'node:path'
import { packageRoot } from '../../localcloud/package-root'
import { alertsOf, onceLongAgo, readToday, trackSince } from '../support/alerts'
import { type OpenedBrowser, openBrowser } from '../support/browser'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { accountNamed, colleagueAt, createContent, daysAgo, publishIcp, recordAll, touchOf } from '../support/story'
import { type User, userOf } from './support/user'

const fitting = { industry: '软件服务', region: '北京', ownership: '民营企业', listedOn: '20000315' }
/** Many three weeks ago, one today, and one that suddenly reads. */
const [many, fresh, surging] = [700, 701, 702].map((index) => companyRow(index, fitting).legalName) as [string, string, string]

/** What a salesperson relies on, with real taps; each step stands on the one before. */
describe('scores a salesperson trusts', () => {
  let open: OpenCloud
  let browser: OpenedBrowser
  const users: User[] = []

  const enter = async (openid: string, width = 375): Promise<User> => {
    const user = await userOf(browser, { url: open.cloud.url, openid, context: { viewport: { width, height: 812 } } })
    users.push(user)
    return user
  }

  beforeAll(async () => {
    open = await openCloud({ h5Dir: path.join(packageRoot, 'dist/h5') })
    await open.importCsv(companiesCsv([...companyRows(40), ...[700, 701, 702].map((index) => companyRow(index, fitting))]))
    await publishIcp(open)
    await trackSince(open, 200)
    const pricing = await createContent(open, { kind: 'pricing', isHighValue: true })
    const touches = (days: number) =>
      (['mp_enter', 'content_view', 'content_view_deep', 'high_value_view'] as const).map((kind) => touchOf(pricing.id, { kind, occurredAt: daysAgo(days) }))
    for (let person = 0; person < 4; person++) await recordAll(await colleagueAt(open, many), touches(21))
    await recordAll(await colleagueAt(open, fresh), touches(0))
    await readToday(open, [await onceLongAgo(open, surging), await colleagueAt(open, surging)])
    browser = await openBrowser()
  }, 180_000)

  afterAll(async () => {
    await browser?.close()
    await open?.stop()
  })

  it('takes sales from a surge alert to a logged call in at most five taps', async () => {
    const sales = await enter(open.sales.openid)
    const { id: accountId } = await accountNamed(open, surging)
    let taps = 0
    const tap = async (name: string | RegExp) => {
      taps++
      await sales.press(name)
    }
    await sales.open('/packages/insight/alerts/index')
    await sales.picture('trust-inbox')
    await tap(/测试702号.*互动突然激增/)
    await sales.reads('为什么不寻常')
    await sales.picture('trust-alert')
    await tap('我来跟进')
    await sales.reads(/^首次响应用了/)
    await tap('记结果')
    await sales.reads(/联系得怎么样$/)
    await sales.picture('trust-log')
    await tap('聊上了')
    await sales.reads('上次：电话，聊上了（同事sales）')
    await sales.picture('trust-logged')

    expect(taps).toBeLessThanOrEqual(5)
    const { items } = await open.sales.ask('accounts.timeline', { accountId })
    expect(items[0]).toMatchObject({ type: 'follow-up', act: { what: 'contact', kind: 'call', outcome: 'talked' } })
    expect(await alertsOf(open.sales, accountId)).toMatchObject([{ status: 'acknowledged', acknowledgedByName: '同事sales' }])
  }, 120_000)

  it('explains a score in one tap: people, what they did, and parts that add up to it', async () => {
    const sales = await enter(open.sales.openid)
    const account = await accountNamed(open, many)
    await sales.open(`/pages/account/index?id=${account.id}`)
    await sales.sight().locator('.account-head__score').last().click()
    const dialog = sales.sight().getByRole('dialog')
    await dialog.waitFor()
    const sum = await dialog.getByText(/^共 \d+ 分 = /).innerText()
    const parts = (sum.split('=')[1] ?? '').match(/\d+/g)?.map(Number) ?? []
    expect(parts).toHaveLength(4)
    expect(parts.reduce((total, part) => total + part, 0)).toBe(account.engagement.score)
    expect(await dialog.getByText(/看了报价或案例/).count()).toBe(4)
    await sales.picture('trust-why')
  }, 120_000)

  it('lets the marketer try the week’s change of the rules, publish it and take it back, with the list changing before their eyes', async () => {
    const marketer = await enter(open.marketer.openid)
    const list = () => marketer.sight().locator('.account-row')
    const first = async (): Promise<string[]> => [
      await list().nth(0).locator('.account-row__name').innerText(),
      (await list().nth(0).locator('.grade').getAttribute('aria-label')) ?? ''
    ]
    const firstIs = async (name: string): Promise<void> => {
      await list().first().filter({ hasText: name }).waitFor({ timeout: 60_000 })
    }
    await marketer.open('/packages/studio/models/index')
    await list().first().waitFor()
    const hottest = await first()
    await marketer.press('以正在使用的版本为底稿新建')
    await marketer.fill('互动半衰期', '3')
    await marketer.fill('1 级（高）起点', '20')
    await marketer.fill('2 级（中）起点', '10')
    await marketer.picture('trust-draft')
    await marketer.press('保存并试算')
    expect(await marketer.reads(/^重点跟进客户 \d+ → \d+ 家$/)).toBe('重点跟进客户 0 → 1 家')
    await marketer.picture('trust-trial')
    expect(await first()).toEqual(hottest)

    await marketer.press(/^评分规则 v2/)
    await marketer.press('保存并发布')
    await marketer.reads('正在按新规则重算所有分数')
    await marketer.reads('按评分规则 v2排列；发布或恢复后，这里立刻随之变化。')
    const after = await first()
    expect(after).not.toEqual(hottest)
    expect(after[1]).toBe('重点跟进 等级 A1')
    await marketer.picture('trust-published')

    await marketer.press('恢复上一个版本')
    await marketer.press('立刻恢复')
    await firstIs(hottest[0] ?? '')
    await marketer.reads('按评分规则 v1排列；发布或恢复后，这里立刻随之变化。')
    expect(await first()).toEqual(hottest)
  }, 180_000)

  it('meets no exception and no failed request on the way', () => {
    expect(users.flatMap(({ profile }) => profile.problems)).toEqual([])
  })
})
