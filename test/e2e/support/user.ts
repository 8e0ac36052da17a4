import { mkdirSync } from 'node:fs'
import path from 'node:path'
import type { BrowserContextOptions, Locator, Page } from 'playwright-core'
import type { OpenedBrowser, OpenedProfile } from '../../support/browser'

const pictures = path.resolve(__dirname, '../../../test-results/pictures')

/** Somebody at a browser: opens pages of the app, reads, presses, types and takes pictures. */
export interface User {
  profile: OpenedProfile
  open: (route: string) => Promise<void>
  /** The page in sight; H5 keeps pages left behind in the document, hidden. */
  sight: () => Locator
  press: (name: string | RegExp) => Promise<void>
  fill: (label: string, text: string) => Promise<void>
  /** Waits until the text can be read, and returns what stands in that element. */
  reads: (text: string | RegExp) => Promise<string>
  /** Waits until an element of that class reads exactly so. */
  readsIn: (selector: string, text: string) => Promise<void>
  /** Presses something in the one element of that class that carries the heading. */
  pressIn: (selector: string, heading: string, name: string | RegExp) => Promise<void>
  /** Fills fields in that element by their labels. */
  fillIn: (selector: string, heading: string, values: Record<string, string>) => Promise<void>
  picture: (name: string) => Promise<void>
}

/** Everything one can press has a role and a name. */
const pressable = (within: Page | Locator, name: string | RegExp): Locator => {
  const [first, ...rest] = (['button', 'checkbox', 'radio', 'tab', 'link'] as const).map((role) => within.getByRole(role, { name, exact: true }))
  return rest.reduce((all, one) => all.or(one), first as Locator)
}

export const userOf = async (browser: OpenedBrowser, options: { url: string; openid: string; context?: BrowserContextOptions }): Promise<User> => {
  const { url, openid } = options
  const profile = await browser.openProfile(options.context ?? {})
  // The page may be killed and another take its place.
  const page = (): Page => profile.page
  await profile.context.addCookies([{ name: 'localcloud_identity', value: openid, url }])
  const sight = (): Locator => page().locator('.taro_page:visible').last()
  const reads = async (text: string | RegExp): Promise<string> => {
    const found = page().locator('.taro_page:visible').getByText(text).filter({ visible: true }).first()
    await found.waitFor({ timeout: 30_000 })
    return (await found.innerText()).trim()
  }
  return {
    profile,
    sight,
    reads,
    open: async (route) => {
      await page().goto(`${url}/#${route}`)
      await page().locator('.taro_page:visible').last().waitFor({ timeout: 30_000 })
    },
    press: async (name) => {
      await pressable(page(), name).filter({ visible: true }).first().click({ timeout: 30_000 })
    },
    fill: async (label, text) => {
      await page().locator(`input[aria-label="${label}"], textarea[aria-label="${label}"]`).filter({ visible: true }).first().fill(text, { timeout: 30_000 })
    },
    readsIn: async (selector, text) => {
      await sight()
        .locator(selector)
        .filter({ hasText: new RegExp(`^${text}$`) })
        .first()
        .waitFor({ timeout: 30_000 })
    },
    pressIn: async (selector, heading, name) => {
      const part = sight()
        .locator(selector)
        .filter({ has: page().getByText(heading, { exact: true }) })
      await pressable(part, name).first().click({ timeout: 30_000 })
    },
    fillIn: async (selector, heading, values) => {
      const part = sight()
        .locator(selector)
        .filter({ has: page().getByText(heading, { exact: true }) })
      for (const [label, value] of Object.entries(values)) await part.locator(`input[aria-label="${label}"]`).first().fill(value)
    },
    picture: async (name) => {
      mkdirSync(pictures, { recursive: true })
      await page().screenshot({ path: path.join(pictures, `${name}.png`) })
    }
  }
}
