import type { WxCall } from './types'

/** What the fake WeChat is told about the phone and the visit. */
export interface WechatOptions {
  callFunction: (call: { name: string; data: unknown }) => Promise<{ result: unknown }>
  scene: number
  theme: 'light' | 'dark'
  language: string
}

const phone = {
  platform: 'devtools',
  system: 'iOS 16',
  SDKVersion: '3.7.0',
  pixelRatio: 2,
  windowWidth: 375,
  windowHeight: 667,
  screenWidth: 375,
  screenHeight: 667,
  statusBarHeight: 20,
  brand: 'test',
  model: 'test'
}

const recordedNames = [
  'showToast',
  'hideToast',
  'showLoading',
  'hideLoading',
  'setNavigationBarTitle',
  'stopPullDownRefresh',
  'setClipboardData',
  'pageScrollTo',
  'openOfficialAccountArticle'
]
const listenerNames = ['AppShow', 'AppHide', 'Error', 'PageNotFound', 'UnhandledRejection', 'ThemeChange', 'NetworkStatusChange', 'WindowResize']

const selectorQuery = () => {
  const query = {
    in: () => query,
    select: () => query,
    selectAll: () => query,
    selectViewport: () => query,
    boundingClientRect: () => query,
    scrollOffset: () => query,
    fields: () => query,
    node: () => query,
    exec: (callback?: (found: object[]) => void) => callback?.([{ width: 375, height: 600, top: 0, left: 0, scrollTop: 0, scrollHeight: 600 }])
  }
  return query
}

/** Returns WeChat's `wx` as far as this app uses it, and what was called on it. */
export const makeWechat = (options: WechatOptions) => {
  const calls: WxCall[] = []
  const stored = new Map<string, unknown>()
  const listeners = new Map<string, Set<unknown>>()
  const record =
    (name: string) =>
    (call: Record<string, unknown> = {}) => {
      calls.push({ name, options: call })
      const done = { errMsg: `${name}:ok` }
      if (typeof call.success === 'function') call.success(done)
      if (typeof call.complete === 'function') call.complete(done)
      return Promise.resolve(done)
    }
  const listening = listenerNames.flatMap((name): [string, unknown][] => {
    const set = new Set<unknown>()
    listeners.set(name, set)
    return [
      [`on${name}`, (listener: unknown) => void set.add(listener)],
      [`off${name}`, (listener: unknown) => void set.delete(listener)]
    ]
  })
  const info = { ...phone, theme: options.theme, language: options.language }
  const entry = () => ({ path: '', query: {}, scene: options.scene })
  const wx = {
    getSystemInfoSync: () => info,
    getWindowInfo: () => info,
    getDeviceInfo: () => info,
    getAppBaseInfo: () => info,
    getLaunchOptionsSync: entry,
    getEnterOptionsSync: entry,
    canIUse: () => true,
    nextTick: (callback: () => void) => setTimeout(callback, 0),
    getStorageSync: (key: string) => stored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
    removeStorageSync: (key: string) => void stored.delete(key),
    createSelectorQuery: selectorQuery,
    cloud: { init: () => undefined, callFunction: options.callFunction },
    showModal: (call: { success?: (answer: object) => void } = {}) => {
      calls.push({ name: 'showModal', options: { ...call } })
      const answer = { confirm: true, cancel: false }
      call.success?.(answer)
      return Promise.resolve(answer)
    },
    ...Object.fromEntries(listening),
    ...Object.fromEntries(recordedNames.map((name) => [name, record(name)]))
  }
  return { wx, calls, stored, listenerCount: (name: string) => listeners.get(name)?.size ?? 0 }
}
