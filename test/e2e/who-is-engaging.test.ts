import path from 'node:path'
import { verifyAccount } from '../../cloudfunctions/actions/verify-account'
import { idFrom } from '../../cloudfunctions/platform/ids'
import { localAppId } from '../../localcloud/functions/environment'
import { packageRoot } from '../../localcloud/package-root'
import { type OpenedBrowser, openBrowser } from '../support/browser'
import { madeNames } from '../support/builders/name-list'
import { type OpenCloud, openCloud } from '../support/cloud'
import { accountNamed, createContent } from '../support/story'
import { type User, userOf } from './support/user'

const meant = '青岛云帆远航生物科技有限公司'
/** One character slipped: likely enough to be asked about, not likely enough to be linked. */
const misspelt = '云帆元航'
const companies = ['公司全称,网址', `${meant},www.real-maker.com`, ...madeNames(200).map((name) => `${name},`)].join('\n')
const people = { typing: 'openid-typing', mailing: 'openid-mailing' }
const personIdOf = (openid: string): string => idFrom('person', localAppId, openid)

/** Who reads an article becomes known, step by step in a browser. Each step stands on the one before. */
describe('who is engaging', () => {
  let open: OpenCloud
  let browser: OpenedBrowser
  let accountId: string
  let cardPath: string
  const users: User[] = []

  const enter = async (openid: string, width = 375): Promise<User> => {
    const user = await userOf(browser, { url: open.cloud.url, openid, context: { viewport: { width, height: 812 } } })
    users.push(user)
    return user
  }
  /** Opens the article's card, agrees, and stays long enough to have read. */
  const read = async (openid: string): Promise<User> => {
    const reader = await enter(openid)
    await reader.open(`/${cardPath}&scene=1058`)
    await reader.press('同意')
    await reader.reads('告诉我们你是谁')
    await reader.profile.page.waitForTimeout(6_000)
    return reader
  }
  const scoresOf = async () => {
    const account = await open.documents.byId<{ slots: object; sortKey: object }>('accounts', accountId)
    const kept = await Promise.all(Object.values(people).map((openid) => open.documents.byId<{ engagement: object }>('people', personIdOf(openid))))
    const { people: parts, engagement } = await open.sales.ask('accounts.get', { accountId })
    return {
      stored: [account?.slots, account?.sortKey, ...kept.map((person) => person?.engagement)],
      score: engagement.score,
      parts: parts.map(({ personId, scorePoints }) => ({ personId, scorePoints }))
    }
  }

  beforeAll(async () => {
    open = await openCloud({ h5Dir: path.join(packageRoot, 'dist/h5') })
    await open.importCsv(companies)
    accountId = (await accountNamed(open, meant)).id
    cardPath = `pages/c/index?a=${(await createContent(open)).code}`
    browser = await openBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await open?.stop()
  })

  it('lets a colleague who opened the card say where they work, with a slip in the short name', async () => {
    const typing = await read(people.typing)
    await typing.fill('姓名', '陈工')
    await typing.fill('公司', misspelt)
    await typing.press('同意并提交')
    await typing.reads('你好，陈工')
    await typing.picture('who-declared')
    expect((await open.sales.ask('accounts.get', { accountId })).people).toEqual([])
  }, 120_000)

  it('asks a marketer once, and one tap links the person', async () => {
    const marketer = await enter(open.marketer.openid, 1280)
    await marketer.open('/packages/studio/company-names/index')
    await marketer.reads(misspelt)
    await marketer.reads(/陈工.*从公众号文章来/)
    await marketer.readsIn('.nav-item__waiting', '1')
    await marketer.picture('who-review')
    await marketer.press(new RegExp(`就是 ${meant}`))
    await marketer.reads('没有待确认的公司名')
    await marketer.press('已确认')
    await marketer.reads(new RegExp(`是 ${meant}`))
    expect((await open.sales.ask('accounts.get', { accountId })).people).toMatchObject([{ personId: personIdOf(people.typing), identityLevel: 3 }])
  }, 120_000)

  it('links a second colleague by the mailbox they prove', async () => {
    const mailing = await read(people.mailing)
    await mailing.open('/pages/me/index')
    await mailing.press(/^用工作邮箱核实/)
    await mailing.fill('工作邮箱', 'li@real-maker.com')
    await mailing.press('发送验证码')
    await mailing.reads(/^验证码已发到/)
    const [letter] = await open.documents.find<{ text: string }>('outbox', { where: { sentAt: { $gte: '' } }, order: { sentAt: 'desc' }, limit: 1 })
    await mailing.fill('6 位验证码', /\d{6}/.exec(letter?.text ?? '')?.[0] ?? '')
    await mailing.press('核实')
    await mailing.reads('你的身份已核实')
    await mailing.picture('who-verified')
    expect((await open.sales.ask('accounts.get', { accountId })).people).toContainEqual(
      expect.objectContaining({ personId: personIdOf(people.mailing), identityLevel: 4 })
    )
  }, 120_000)

  it('undoes a merge of the two on the page of the person, and every score is as before', async () => {
    const before = await scoresOf()
    expect(before.parts).toHaveLength(2)
    expect(before.score).toBeGreaterThan(0)
    const merge = await open.sales.ask('people.merge', { personIds: [personIdOf(people.typing), personIdOf(people.mailing)], reason: '看起来是同一个人' })
    expect((await scoresOf()).stored).not.toEqual(before.stored)

    const sales = await enter(open.sales.openid)
    await sales.open(`/packages/insight/person/index?id=${merge.keeperId}`)
    await sales.reads(/ 并入 /)
    await sales.picture('who-merged')
    await sales.press('拆开')
    await sales
      .sight()
      .getByText(/ 并入 /)
      .waitFor({ state: 'detached' })
    expect(await scoresOf()).toEqual(before)
    expect(await verifyAccount(open.documents, accountId)).toEqual([])

    await sales.open(`/pages/account/index?id=${accountId}`)
    expect(await sales.reads(/^共 \d+ 分 = /)).toContain(`共 ${before.score} 分`)
    await sales.reads(/陈工/)
    await sales.picture('who-account')
  }, 120_000)

  it('meets no exception and no failed request on the way', () => {
    expect(users.flatMap(({ profile }) => profile.problems)).toEqual([])
  })
})
