import fs from 'node:fs'
import path from 'node:path'
import { type OpenedBrowser, openBrowser } from '../../support/browser'
import { removeTemporaryFolders, temporaryFolder } from '../support/temporary-folder'
import { startTestCloud, type TestCloud } from '../support/test-cloud'
import { writeFunction } from '../support/write-function'

let running: TestCloud
let browser: OpenedBrowser

const page = `<!doctype html><html lang="zh-CN"><head><style>
  html, body, #app { margin: 0; height: 100% } header { position: fixed; top: 0; height: 40px; width: 100% }
</style></head><body><div id="app"><header>页眉</header></div></body></html>`

beforeAll(async () => {
  const h5Dir = temporaryFolder()
  fs.writeFileSync(path.join(h5Dir, 'index.html'), page)
  running = await startTestCloud({ h5Dir })
  writeFunction(running.options.functionsDir, 'who', { body: 'async () => process.env.WX_OPENID', config: { clientInvoke: true } })
  browser = await openBrowser()
})
afterAll(async () => {
  await browser.close()
  await running.cloud.stop()
  removeTemporaryFolders()
})

const whoAmI = (): Promise<string> => fetch('/v1/functions/who', { method: 'POST', body: '{}' }).then((response) => response.json())

describe('the role bar', () => {
  test.each([375, 1280])('at %i px pushes the app down, also what is fixed in it, and makes nothing scroll', async (width) => {
    const profile = await browser.openProfile({ viewport: { width, height: 700 } })
    await profile.page.goto(running.cloud.url)
    await profile.page.getByLabel('本机试用身份').waitFor()
    const boxOf = (selector: string) => profile.page.locator(selector).boundingBox()
    expect(await boxOf('#role-bar')).toEqual({ x: 0, y: 0, width, height: 30 })
    expect(await boxOf('#app')).toEqual({ x: 0, y: 30, width, height: 670 })
    expect(await boxOf('header')).toMatchObject({ y: 30 })
    expect(await profile.page.evaluate(() => [document.documentElement.scrollHeight, document.documentElement.scrollWidth])).toEqual([700, width])
    expect(profile.problems).toEqual([])
    await profile.close()
  })

  it('makes one somebody else, from the start page on', async () => {
    const profile = await browser.openProfile()
    await profile.page.goto(`${running.cloud.url}/#/pages/account/index?id=1`)
    const choice = profile.page.getByLabel('本机试用身份')
    await choice.locator('option').first().waitFor({ state: 'attached' })
    expect(await profile.page.evaluate(whoAmI)).toBe('first-user')
    await Promise.all([profile.page.waitForURL(`${running.cloud.url}/`), choice.selectOption({ label: '访客' })])
    await choice.locator('option').first().waitFor({ state: 'attached' })
    expect(await choice.inputValue()).toBe('second-user')
    expect(await profile.page.evaluate(whoAmI)).toBe('second-user')
    await profile.close()
  })
})
