/** A real browser from npm, with a Chinese font from npm, for tests and pictures of the H5 build. */
import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { Browser, BrowserContext, BrowserContextOptions, Page } from 'playwright-core'

const fontFolder = path.resolve(process.cwd(), 'node_modules/@fontsource-variable/noto-sans-sc')
const flags = [
  '--no-sandbox',
  '--no-zygote',
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  // Headless Chromium says so, and what a robot does counts nothing.
  '--user-agent=Mozilla/5.0 (X11; Linux x86_64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/143.0.0.0 Safari/537.36',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync'
]

export interface OpenedBrowser {
  /** A fresh profile: its own cookies and storage. */
  openProfile: (options?: BrowserContextOptions) => Promise<OpenedProfile>
  close: () => Promise<void>
}

export interface OpenedProfile {
  context: BrowserContext
  page: Page
  /** What went wrong in the page so far: exceptions, console errors, failed requests. */
  problems: string[]
  /** The page dies as an app does that the system ends: nothing of it runs on; the next page has its storage. */
  kill: () => Promise<void>
  close: () => Promise<void>
}

/** CHROMIUM_PATH names a browser of the system; without it the one in the npm package is unpacked and used. */
const launch = async (): Promise<Browser> => {
  const { chromium } = await import('playwright-core')
  const own = process.env.CHROMIUM_PATH
  if (own !== undefined) return chromium.launch({ executablePath: own, args: flags })
  // With this set before it is loaded, the package brings its own system libraries along.
  process.env.AWS_EXECUTION_ENV ??= 'AWS_Lambda_nodejs20.x'
  const { default: packed } = await import('@sparticuz/chromium')
  return chromium.launch({
    executablePath: await packed.executablePath(),
    args: ['--headless=shell', ...flags],
    env: { ...process.env } as Record<string, string>
  })
}

/** A bare machine has no Chinese font: the page is given one. */
const giveFont = async (context: BrowserContext): Promise<void> => {
  await context.route('**/__fonts/**', (route) => {
    const file = path.join(fontFolder, new URL(route.request().url()).pathname.replace('/__fonts/', ''))
    if (!existsSync(file)) return route.fulfill({ status: 404 })
    return route.fulfill({ body: readFileSync(file), contentType: file.endsWith('.css') ? 'text/css' : 'font/woff2' })
  })
  await context.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      const link = document.createElement('link')
      link.rel = 'stylesheet'
      link.href = '/__fonts/index.css'
      const style = document.createElement('style')
      style.textContent = "html, body, body * { font-family: 'Noto Sans SC Variable', sans-serif !important }"
      document.head.append(link, style)
    })
  })
}

const watch = (page: Page, problems: string[]): void => {
  page.on('pageerror', (error) => problems.push(`exception: ${error.message}`))
  page.on('console', (message) => {
    if (message.type() === 'error') problems.push(`console: ${message.text().slice(0, 300)}`)
  })
}

/** Ends the process that runs the page, without giving it a turn. */
const crash = async (page: Page): Promise<void> => {
  const crashed = page.waitForEvent('crash')
  page.goto('chrome://crash').catch(() => undefined)
  await crashed
  await page.close()
}

export const openBrowser = async (): Promise<OpenedBrowser> => {
  const browser = await launch()
  const openProfile = async (options: BrowserContextOptions = {}): Promise<OpenedProfile> => {
    const context = await browser.newContext({ viewport: { width: 375, height: 812 }, hasTouch: true, locale: 'zh-CN', ...options })
    await giveFont(context)
    const problems: string[] = []
    const newPage = async (): Promise<Page> => {
      const page = await context.newPage()
      watch(page, problems)
      return page
    }
    const profile: OpenedProfile = {
      context,
      page: await newPage(),
      problems,
      kill: async () => {
        await crash(profile.page)
        profile.page = await newPage()
      },
      close: () => context.close()
    }
    return profile
  }
  return { openProfile, close: () => browser.close() }
}
