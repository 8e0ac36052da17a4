import { existsSync, readFileSync } from 'node:fs'
import path from 'node:path'
import type { KeptCapture } from '../../../miniprogram/src/features/booth/capture-queue'
import type { OpenedBrowser } from '../../support/browser'
import { type User, userOf } from './user'

/** A phone at the booth. The app is on it, as a mini-program is: only calls of functions need the network. */
export interface BoothPhone extends User {
  setNetwork: (network: 'on' | 'off') => Promise<void>
  /** The network comes back and goes in the middle of the n-th batch: that one is stored, its answer reaches nobody. Resolves when it is gone. */
  cutAtBatch: (n: number) => Promise<void>
  openBooth: () => Promise<void>
  /** What waits on the phone, by the capture's id. */
  kept: () => Promise<Map<string, KeptCapture>>
}

export interface BoothPhoneOptions {
  url: string
  openid: string
  h5Dir: string
}

const captureKeys = 'booth.capture.'
const types: Record<string, string> = { '.js': 'text/javascript', '.css': 'text/css', '.html': 'text/html; charset=utf-8' }

/** The page's files come from the folder, whatever the network does. */
const install = async ({ profile: { context } }: User, h5Dir: string): Promise<void> => {
  const isFile = ({ pathname }: URL): boolean => !pathname.startsWith('/v1/') && !pathname.startsWith('/__fonts/')
  await context.route(isFile, (route) => {
    const { pathname } = new URL(route.request().url())
    const file = path.join(h5Dir, pathname === '/' ? 'index.html' : pathname)
    return existsSync(file)
      ? route.fulfill({ body: readFileSync(file), contentType: types[path.extname(file)] ?? 'image/png' })
      : route.fulfill({ status: 404 })
  })
}

export const boothPhone = async (browser: OpenedBrowser, { url, openid, h5Dir }: BoothPhoneOptions): Promise<BoothPhone> => {
  const user = await userOf(browser, { url, openid })
  const { context } = user.profile
  let isOff = false
  let lost: { batchesLeft: number; tell: () => void } | null = null
  const setNetwork = async (network: 'on' | 'off'): Promise<void> => {
    isOff = network === 'off'
    await context.setOffline(isOff)
  }
  const isLastBatch = (body: string | null): boolean => {
    if (lost === null || !body?.includes('"booth.submit"')) return false
    lost.batchesLeft -= 1
    return lost.batchesLeft === 0
  }

  await install(user, h5Dir)
  await context.route('**/v1/functions/**', async (route) => {
    if (isOff) return route.abort('internetdisconnected')
    if (!isLastBatch(route.request().postData())) return route.continue()
    await route.fetch()
    await setNetwork('off')
    await route.abort('internetdisconnected')
    lost?.tell()
    lost = null
  })
  return {
    ...user,
    setNetwork,
    cutAtBatch: async (n) => {
      const gone = new Promise<void>((tell) => {
        lost = { batchesLeft: n, tell }
      })
      await setNetwork('on')
      await gone
    },
    openBooth: () => user.open('/packages/event/booth/index'),
    kept: async () => {
      const stored = await user.profile.page.evaluate(
        (prefix) => Object.entries({ ...localStorage }).flatMap(([key, value]) => (key.startsWith(prefix) ? [value] : [])),
        captureKeys
      )
      return new Map(stored.map((text) => (JSON.parse(text) as { data: KeptCapture }).data).map((kept) => [kept.capture.captureId, kept]))
    }
  }
}
