import { type OpenedBrowser, openBrowser } from '../support/browser'
import { type ListedCompany, listedCompanies, listedCompaniesFile } from './support/listed-companies'
import { type RunningApp, startApp } from './support/running-app'
import { type User, userOf } from './support/user'

const profileName = '一线城市民营软件公司'
const listName = '一线城市软件攻坚 20 家'
const cities = ['北京', '上海', '深圳']

/** The product's main job on 4,227 real companies, as a new user does it in a browser. Each step stands on the one before. */
describe('the main job, end to end', () => {
  const companies = listedCompanies()
  const software = companies.filter(({ industry }) => industry === '软件服务')
  const inCities = software.filter(({ region }) => cities.includes(region))
  const privateOnes = inCities.filter(({ ownership }) => ownership === '民营企业')

  const companyNamed = (shortName: string): ListedCompany => {
    const found = companies.find((company) => company.shortName === shortName)
    if (found === undefined) throw new Error(`no company is called ${shortName}`)
    return found
  }

  let app: RunningApp
  let browser: OpenedBrowser
  let marketer: User
  let sales: User
  /** The first of the target list, whose people visit later. */
  let target = companies[0] as ListedCompany
  let reader: User

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
    marketer = await userOf(browser, { url: app.url, openid: 'local-marketer', context: { viewport: { width: 1280, height: 800 } } })
    sales = await userOf(browser, { url: app.url, openid: 'local-sales' })
  }, 240_000)

  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  it('imports the real companies; 600 are said to be there already', async () => {
    await marketer.open('/packages/studio/imports/index')
    const chooser = marketer.profile.page.waitForEvent('filechooser')
    await marketer.press('选择文件')
    await (await chooser).setFiles(listedCompaniesFile)
    await marketer.reads('共 4227 行')
    await marketer.picture('import-checked')
    await marketer.press('导入 3627 家新客户')
    await marketer.reads('导入完成')
    await marketer.reads('新增 3627 家客户')
    await marketer.reads('600 行是重复的公司，已跳过')
    await marketer.picture('import-done')
  }, 180_000)

  it('shapes a profile and sees the count move with each criterion', async () => {
    const matches = (count: number): Promise<void> => marketer.readsIn('.preview-count__number', String(count))
    await marketer.open('/packages/studio/icps/index')
    await marketer.press('新建画像')
    await marketer.fill('画像名称', profileName)
    await marketer.fill('新产品名称', '青梧代码审计')
    await marketer.press('建好，去写条件')

    await marketer.press('+ 行业')
    await marketer.pressIn('.criterion', '行业', /^软件服务/)
    await matches(software.length)
    await marketer.press('+ 地区')
    for (const city of cities) await marketer.pressIn('.criterion', '地区', new RegExp(`^${city}`))
    await matches(inCities.length)
    await marketer.press('+ 企业性质')
    await marketer.pressIn('.criterion', '企业性质', /^民营企业/)
    await matches(privateOnes.length)
    await marketer.picture('profile-gates')

    await marketer.press('+ 上市年限')
    await marketer.fillIn('.criterion', '上市年限', { 至少: '10', 重要程度: '40' })
    await marketer.press('+ 上市板块')
    await marketer.pressIn('.criterion', '上市板块', /^创业板/)
    await marketer.fillIn('.criterion', '上市板块', { 重要程度: '30' })
    await marketer.press('+ 员工人数')
    await marketer.fillIn('.criterion', '员工人数', { 至少: '100', 至多: '2000', 重要程度: '30' })
    await matches(privateOnes.length)
    await marketer.reads('员工人数：全部未知，不计入得分，计入覆盖率')
    await marketer.picture('profile-preview')
  }, 120_000)

  it('publishes it as a version', async () => {
    await marketer.press('发布')
    await marketer.reads('第 1 版生效中')
    await marketer.picture('profile-published')
  }, 120_000)

  it('builds a target list of the best, each with tier and reason', async () => {
    await marketer.press('去建目标客户名单')
    await marketer.fill('名单名称', listName)
    const best = marketer.sight().locator('.candidate').first()
    target = companyNamed((await best.locator('.account-line__name').innerText()).trim())
    expect(privateOnes).toContainEqual(target)
    expect(await best.locator('.candidate__reason').innerText()).toContain('软件服务')
    await marketer.picture('list-proposal')
    await marketer.press(/^建立名单/)
    await marketer.reads(listName)
    await marketer.reads(target.shortName)
    await marketer.reads('一对一')
    await marketer.picture('list-members')
  }, 120_000)

  it('shows sales an account that nobody has touched', async () => {
    await sales.open('/pages/accounts/index')
    await sales.fill('搜索公司名、简称或股票代码', target.shortName)
    await sales.reads(target.legalName)
    await sales.sight().locator('.account-row').filter({ hasText: target.legalName }).filter({ hasText: '还没有人互动' }).waitFor()
    await sales.picture('account-before')
  }, 120_000)

  it('asks a visitor from an article for consent, and lets them read whatever they answer', async () => {
    await marketer.open('/packages/studio/contents/index')
    const row = marketer.sight().locator('.content-row').filter({ hasText: '报价' }).first()
    await row.getByRole('button', { name: '推广', exact: true }).click()
    const cardPath = (await marketer.sight().locator('.content-row__path').filter({ hasText: 'pages/c/index' }).first().innerText()).trim()
    expect(cardPath).toMatch(/^pages\/c\/index\?a=\w+&p=[\w-]+&e=\w+$/)

    reader = await userOf(browser, { url: app.url, openid: 'local-visitor-1' })
    await reader.open(`/${cardPath}&scene=1058`)
    await reader.reads('可以记录你的阅读吗？')
    await reader.picture('visitor-consent')
    await reader.press('不同意，继续阅读')
    await reader.reads('你选择了不记录，阅读不受影响。')
    await reader.press('记录我的阅读')
    await reader.press('同意')
    await reader.profile.page.waitForTimeout(6_000)
  }, 120_000)

  it('takes name and company of who wants to say so', async () => {
    await reader.fill('姓名', '林知夏')
    await reader.fill('公司', target.legalName)
    await reader.fill('职位（可不填）', '信息总监')
    await reader.press('同意并提交')
    await reader.reads('你好，林知夏')
    await reader.picture('visitor-declared')
  }, 120_000)

  it('registers a second colleague for the live event', async () => {
    const colleague = await userOf(browser, { url: app.url, openid: 'local-visitor-2', context: { colorScheme: 'dark' } })
    await colleague.open('/pages/home/index')
    await colleague.press(/五个次序/)
    await colleague.press('报名')
    await colleague.press('同意')
    await colleague.fill('姓名', '江望舒')
    await colleague.fill('公司', target.shortName)
    await colleague.press('同意并报名')
    await colleague.reads(/^已报名$/)
    await colleague.picture('live-registered-dark')
    expect(colleague.profile.problems).toEqual([])
  }, 120_000)

  it('lets sales see the account rise, with parts that add up', async () => {
    await sales.open('/pages/accounts/index')
    await sales.sight().locator('.account-row').first().waitFor()
    await sales.picture('account-list')
    await sales.fill('搜索公司名、简称或股票代码', target.shortName)
    await sales.sight().locator('.account-row').filter({ hasText: target.legalName }).filter({ hasText: '2 人互动' }).waitFor()
    await sales.picture('account-after')
    await sales.press(new RegExp(target.legalName))
    const sum = await sales.reads(/^共 \d+ 分 = /)
    const [score = 0, ...parts] = (sum.match(/\d+/g) ?? []).map(Number)
    expect(score).toBeGreaterThan(10)
    expect(parts).toHaveLength(2)
    expect(parts.reduce((total, part) => total + part, 0)).toBe(score)
    await sales.reads(/林知夏/)
    await sales.reads(/江望舒/)
    await sales.press('分数是怎么来的')
    await sales.reads('看了报价或案例')
    await sales.reads('报名直播')
    await sales.picture('account-detail')
  }, 120_000)

  it('draws Chinese text with a font that has it', async () => {
    const hasFont = await sales.profile.page.evaluate(() =>
      Array.from(document.fonts).some(({ family, status }) => family.includes('Noto Sans SC') && status === 'loaded')
    )
    expect(hasFont).toBe(true)
  })

  it('meets no exception and no failed request on the way', () => {
    expect([marketer, sales, reader].flatMap(({ profile }) => profile.problems)).toEqual([])
  })
})
