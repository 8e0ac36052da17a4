import fs from 'node:fs'
import path from 'node:path'
import type { Page } from 'playwright-core'
import { accessibilityProblems } from '../../e2e/support/inspect'
import { type OpenedBrowser, type OpenedProfile, openBrowser } from '../../support/browser'
import { postHouse } from '../support/house'
import { removeTemporaryFolders } from '../support/temporary-folder'
import { startTestCloud, type TestCloud } from '../support/test-cloud'
import { writeFunction } from '../support/write-function'

let test: TestCloud
let browser: OpenedBrowser
let profile: OpenedProfile
let page: Page

const collections = [{ name: 'companies', purpose: '', indexes: [{ name: 'city', fields: [{ name: 'city', direction: 'asc' as const }] }] }]

/** SCREENSHOTS names a folder for pictures to look at. */
const picture = async (name: string): Promise<void> => {
  const folder = process.env.SCREENSHOTS
  if (!folder) return
  fs.mkdirSync(folder, { recursive: true })
  await page.screenshot({ path: path.join(folder, `${name}.png`), fullPage: true })
}

beforeAll(async () => {
  test = await startTestCloud({ collections })
  const { functionsDir } = test.options
  writeFunction(functionsDir, 'jobs', {
    body: 'async () => { console.log("ticked"); return 1 }',
    config: { triggers: [{ name: 'tick', type: 'timer', config: '0 */5 * * * * *' }] }
  })
  writeFunction(functionsDir, 'api', { body: 'async () => { throw new Error("<b>坏了</b>") }', config: { clientInvoke: true, http: [{ path: '/api' }] } })
  const companies = Array.from({ length: 45 }, (_, n) => ({
    _id: `c${String(n).padStart(2, '0')}`,
    name: `公司 ${n} <script>`,
    city: n % 2 === 0 ? '上海' : '北京',
    at: new Date(0)
  }))
  await test.database.collection('companies').add(companies)
  await fetch(`${test.cloud.url}/v1/functions/api`, { method: 'POST', body: '{}' })
  await postHouse(test, 'wechat/subscriptions', { openid: 'reader', templateId: 'reminder', count: 2 })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await test.cloud.stop()
  removeTemporaryFolders()
})
beforeEach(async () => {
  // The test's own font is an inline style, which the page's policy forbids.
  profile = await browser.openProfile({ bypassCSP: true })
  page = profile.page
})
afterEach(async () => {
  expect(profile.problems).toEqual([])
  await profile.close()
})

const open = (place: string) => page.goto(`${test.cloud.url}/console${place}`)
const places = ['', '/collections/companies', '/collections/companies/document?id=%7B%22_id%22%3A%22c07%22%7D', '/invocations', '/timers', '/faults', '/wechat']

describe('the console', () => {
  it.each([
    [375, 'light'],
    [1280, 'dark']
  ] as const)('at %i px in %s is accessible and does not scroll sideways', async (width, colorScheme) => {
    await page.setViewportSize({ width, height: 800 })
    await page.emulateMedia({ colorScheme })
    for (const place of places) {
      await open(place)
      expect([place, await accessibilityProblems(page)]).toEqual([place, []])
      expect([place, await page.evaluate(() => document.documentElement.scrollWidth)]).toEqual([place, width])
      await picture(`${width}-${colorScheme}-${place.replace(/\W+/g, '-') || 'overview'}`)
    }
  })

  it('leads from the counts to the documents and to one of them as JSON', async () => {
    await open('')
    await page.getByRole('link', { name: 'companies' }).click()
    await page.getByText('共 45 份文档').waitFor()
    await page.getByRole('link', { name: '下一页' }).click()
    await page.getByRole('link', { name: 'c20' }).click()
    const text = await page.getByRole('region', { name: '文档内容' }).innerText()
    expect(JSON.parse(text)).toEqual({ _id: 'c20', name: '公司 20 <script>', city: '上海', at: '1970-01-01T00:00:00.000Z' })
  })

  it('answers a query and says how: by which index, or by reading everything', async () => {
    await open('/collections/companies')
    const ask = async (query: string) => {
      await page.getByLabel('查询条件').fill(query)
      await page.getByRole('button', { name: '查询' }).click()
    }
    await ask('{"city":"北京"}')
    await page.getByText('用索引 city：读 22 份，符合 22 份。').waitFor()
    await ask('{"name":"公司 3 <script>"}')
    await page.getByText('没有用索引，逐个读取：读 45 份，符合 1 份。').waitFor()
    await ask('{"city":')
    expect(await page.getByRole('alert').innerText()).toContain('查询没有成功')
    await picture('query')
  })

  it('shows an invocation with its error and log, and nothing of it as markup', async () => {
    await open('/invocations?function=api')
    await page.getByRole('row').filter({ hasText: '出错' }).getByRole('link').first().click()
    expect(await page.getByRole('region', { name: '错误' }).innerText()).toContain('<b>坏了</b>')
  })

  it('fires a timer by hand, by keyboard alone, and shows what it wrote', async () => {
    await open('/timers')
    await page.getByRole('button', { name: '立即触发 jobs 的 tick' }).focus()
    await page.keyboard.press('Enter')
    expect(await page.getByRole('region', { name: '日志' }).innerText()).toBe('ticked\n')
  })

  it('adds a fault and takes it back', async () => {
    await open('/faults')
    await page.getByLabel('函数名或命令').fill('api')
    await page.getByLabel('怎样').selectOption('fail')
    await page.getByLabel('报错的代码').fill('SERVICE_BUSY')
    await page.getByRole('button', { name: '加上这条' }).click()
    await page.getByRole('cell', { name: 'SERVICE_BUSY' }).waitFor()
    const response = await fetch(`${test.cloud.url}/v1/functions/api`, { method: 'POST', body: '{}' })
    expect(await response.json()).toMatchObject({ code: 'SERVICE_BUSY' })
    await page.getByRole('button', { name: '撤销第 1 条' }).click()
    await page.getByText('故障：暂无。').waitFor()
  })

  it('moves the clock', async () => {
    await open('/faults')
    await page.getByLabel('云上的时间比本机快多少小时').fill('48')
    await page.getByRole('button', { name: '拨动时钟' }).click()
    expect(await (await fetch(`${test.cloud.url}/localcloud/control`)).json()).toMatchObject({ clockOffsetMs: 48 * 3_600_000 })
    await postHouse(test, 'control', { clockOffsetMs: 0 })
  })

  it('says that a page is not there', async () => {
    const response = await fetch(`${test.cloud.url}/console/collections/nothing`)
    expect([response.status, await response.text()]).toEqual([404, expect.stringContaining('没有这一页')])
  })

  it('takes no form from a page of elsewhere', async () => {
    const response = await fetch(`${test.cloud.url}/console/faults`, { method: 'POST', headers: { origin: 'https://example.com' }, body: 'do=clock&hours=5' })
    expect(response.status).toBe(403)
  })
})
