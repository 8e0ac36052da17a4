import type { ActionName, ActionOutput } from '@shared/contracts/registry'
import type { Page } from 'playwright-core'
import { type OpenedBrowser, openBrowser } from '../support/browser'
import { accessibilityProblems, sidewaysOverflow, smallTargets } from './support/inspect'
import { type RunningApp, startApp } from './support/running-app'
import { type User, userOf } from './support/user'

interface Shown {
  who: string
  path: string
}

const widths = [320, 375, 414, 768, 1280]

/** Asks the API as somebody, for the addresses of what the demo holds. */
const askAs = async <Name extends ActionName>(url: string, openid: string, action: Name, input: object = {}): Promise<ActionOutput<Name>> => {
  const response = await fetch(`${url}/v1/functions/api`, {
    method: 'POST',
    headers: { authorization: `Bearer local.${openid}`, 'content-type': 'application/json' },
    body: JSON.stringify({ action, input })
  })
  return ((await response.json()) as { data: ActionOutput<Name> }).data
}

const pagesOf = async (url: string): Promise<Shown[]> => {
  const accounts = await askAs(url, 'local-sales', 'accounts.list')
  const icps = await askAs(url, 'local-marketer', 'icps.list')
  const lists = await askAs(url, 'local-marketer', 'targetLists.list')
  const contents = await askAs(url, 'local-sales', 'contents.list')
  const events = await askAs(url, 'local-sales', 'events.list')
  const alerts = await askAs(url, 'local-sales', 'alerts.list')
  const { people } = await askAs(url, 'local-sales', 'accounts.get', { accountId: accounts.items[0]?.id })
  const of = (who: string, ...paths: string[]): Shown[] => paths.map((path) => ({ who, path }))
  return [
    ...of('local-sales', '/pages/home/index', `/pages/account/index?id=${accounts.items[0]?.id}`, '/pages/me/index'),
    ...of('local-marketer', '/pages/home/index', '/pages/accounts/index'),
    ...of('local-marketer', '/packages/studio/icps/index', `/packages/studio/icp/index?id=${icps.items[0]?.id}`),
    ...of('local-marketer', '/packages/studio/target-lists/index', `/packages/studio/target-list/index?id=${lists.items[0]?.id}`),
    ...of('local-marketer', `/packages/studio/propose/index?icpId=${icps.items[0]?.id}`, '/packages/studio/imports/index'),
    ...of('local-marketer', '/packages/studio/contents/index', '/packages/studio/events/index'),
    ...of('local-event-staff', '/packages/event/booth/index', '/packages/event/gate/index'),
    ...of('local-marketer', `/packages/studio/audience/index?id=${events.items[0]?.id}`),
    ...of('local-marketer', `/packages/event/desk/index?id=${events.items[0]?.id}`, '/packages/studio/models/index', '/packages/studio/company-names/index'),
    ...of(
      'local-marketer',
      '/packages/studio/problems/index',
      '/packages/studio/article-stats/index',
      '/packages/insight/exclusions/index',
      '/packages/insight/outcomes/index'
    ),
    ...of('local-marketer', '/packages/studio/topics/index', '/packages/studio/playbook/index', '/packages/insight/alert-report/index'),
    ...of('local-sales', '/pages/accounts/index', '/packages/insight/alerts/index', `/packages/insight/alert/index?id=${alerts.items[0]?.id}`),
    ...of('local-sales', `/packages/insight/person/index?id=${people[0]?.personId}`, '/packages/studio/playbook/index'),
    ...of('local-admin', '/packages/admin/alert-channels/index'),
    ...of('local-admin', '/packages/admin/members/index', '/packages/admin/settings/index'),
    ...of('local-visitor-1', '/pages/home/index', '/pages/me/index'),
    ...of('local-visitor-1', `/pages/c/index?a=${contents.items[0]?.code}`, `/pages/live/index?e=${events.items[0]?.code}`)
  ]
}

type Findings = Record<'accessibility' | 'targets' | 'overflow' | 'errors', string[]>

const overflowsOf = async (page: Page): Promise<string[]> => {
  const found: string[] = []
  for (const width of widths) {
    await page.setViewportSize({ width, height: 812 })
    await page.waitForTimeout(150)
    const overflow = await sidewaysOverflow(page)
    if (overflow > 0) found.push(`${overflow} px too wide at ${width}`)
  }
  await page.setViewportSize({ width: 375, height: 812 })
  return found
}

/** Opens every page once in a theme and looks at it in every way. */
const inspectAll = async (browser: OpenedBrowser, app: RunningApp, colorScheme: 'light' | 'dark'): Promise<Findings> => {
  const findings: Findings = { accessibility: [], targets: [], overflow: [], errors: [] }
  const users = new Map<string, User>()
  for (const { who, path } of await pagesOf(app.url)) {
    const user = users.get(who) ?? (await userOf(browser, { url: app.url, openid: who, context: { colorScheme } }))
    users.set(who, user)
    const { page, problems } = user.profile
    // A new document each time: H5 keeps pages left behind.
    await page.goto('about:blank')
    await user.open(path)
    await page.waitForLoadState('networkidle')
    await page.locator('.skeleton').first().waitFor({ state: 'detached' })
    const named = (found: string[]) => found.map((finding) => `${who} ${path}: ${finding}`)
    findings.accessibility.push(...named(await accessibilityProblems(page)))
    findings.targets.push(...named(await smallTargets(page)))
    findings.overflow.push(...named(await overflowsOf(page)))
    findings.errors.push(...named(problems.splice(0)))
  }
  for (const user of users.values()) await user.profile.close()
  return findings
}

describe('every screen', () => {
  let app: RunningApp
  let browser: OpenedBrowser

  beforeAll(async () => {
    app = await startApp()
    browser = await openBrowser()
  }, 480_000)
  afterAll(async () => {
    await browser?.close()
    await app?.stop()
  })

  describe.each(['light', 'dark'] as const)('in the %s theme', (colorScheme) => {
    let findings: Findings
    beforeAll(async () => {
      findings = await inspectAll(browser, app, colorScheme)
    }, 480_000)

    test('has no serious problem of accessibility, contrast among them', () => expect(findings.accessibility).toEqual([]))
    test('has nothing to press that is smaller than a finger', () => expect(findings.targets).toEqual([]))
    test('fits every width from 320 to 1280 px', () => expect(findings.overflow).toEqual([]))
    test('runs without an error in the browser', () => expect(findings.errors).toEqual([]))
  })
})
