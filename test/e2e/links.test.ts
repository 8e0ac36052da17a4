import path from 'node:path'
import { packageRoot } from '../../localcloud/package-root'
import { type OpenedBrowser, openBrowser } from '../support/browser'
import { companiesCsv, companyRow, companyRows } from '../support/builders/companies'
import { type OpenCloud, openCloud } from '../support/cloud'
import { accountNamed, createContent } from '../support/story'
import { type User, userOf } from './support/user'

/** Links and codes that lead nowhere, or where somebody has no business. */
describe('links and codes', () => {
  let open: OpenCloud
  let browser: OpenedBrowser
  let accountId: string
  let code: string
  const users: User[] = []

  const enter = async (openid: string): Promise<User> => {
    const user = await userOf(browser, { url: open.cloud.url, openid, context: { viewport: { width: 375, height: 812 } } })
    users.push(user)
    return user
  }

  beforeAll(async () => {
    open = await openCloud({ h5Dir: path.join(packageRoot, 'dist/h5') })
    await open.importCsv(companiesCsv(companyRows(3)))
    accountId = (await accountNamed(open, companyRow(0).legalName)).id
    code = (await createContent(open)).code
    browser = await openBrowser()
  }, 120_000)

  afterAll(async () => {
    await browser?.close()
    await open?.stop()
  })

  it('shows whoever opens an account’s card without the right that they have none, and nothing of the account', async () => {
    const card = `/pages/account/index?id=${accountId}`
    const visitor = await enter('openid-passer-by')
    await visitor.open(card)
    await visitor.reads('无权限')
    expect(await visitor.sight().innerText()).not.toContain(companyRow(0).shortName)

    const sales = await enter('openid-sales')
    await sales.open(card)
    expect(await sales.reads(companyRow(0).legalName)).toBe(companyRow(0).legalName)
  }, 120_000)

  it('meets each of twenty bad scenes with a page that says where to go on', async () => {
    const good = `a.${code}`
    const scenes = [
      'e.ABCD1234',
      'a.ZZZZ9999',
      `x.${code}`,
      code,
      `${good}!`,
      good.slice(0, 4),
      `${good}${'x'.repeat(40)}`,
      'a.',
      '.',
      '%',
      '%E4%BD%A0%E5%A5%BD',
      '%00%00',
      '%F0%9F%98%80',
      '<script>alert(1)</script>',
      '../../etc/passwd',
      "' or 1=1 --",
      '{"$gt":""}',
      'undefined',
      'null',
      'a'.repeat(400)
    ]
    expect(scenes).toHaveLength(20)
    const visitor = await enter('openid-scanning')
    for (const scene of scenes) {
      await visitor.open('/pages/me/index')
      await visitor.open(`/pages/c/index?scene=${encodeURIComponent(scene)}`)
      await visitor.reads('没有找到这篇内容')
    }
    await visitor.picture('bad-scene')
  }, 240_000)

  it('throws nothing on the way', () => {
    expect(users.flatMap(({ profile }) => profile.problems).filter((problem) => !/failed|status of 4/i.test(problem))).toEqual([])
  })
})
