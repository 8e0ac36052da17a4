import type { WxCall } from './types'

/** What the fake WeChat is told about the phone and the visit. */
export interface WechatOptions {
  callFunction: (call: { name: string; data: unknown }) => Promise<{ result: unknown }>
  scene: number
  theme: 'light' | 'dark'
  language: string
  /** What Channels answers, by the function's name; null = it refuses. */
  channels?: Record<string, object | null>
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

const makeStorage = () => {
  const stored = new Map<string, unknown>()
  return {
    getStorageSync: (key: string) => stored.get(key) ?? '',
    setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
    removeStorageSync: (key: string) => void stored.delete(key),
    getStorageInfoSync: () => ({ keys: [...stored.keys()], currentSize: 1, limitSize: 10_240 })
  }
}

/** The on… and off… of everything one can listen to. */
const makeListeners = () => {
  const listeners = new Map(listenerNames.map((name) => [name, new Set<unknown>()]))
  const functions = [...listeners].flatMap(([name, set]): [string, unknown][] => [
    [`on${name}`, (listener: unknown) => void set.add(listener)],
    [`off${name}`, (listener: unknown) => void set.delete(listener)]
  ])
  return { functions: Object.fromEntries(functions), countOf: (name: string) => listeners.get(name)?.size ?? 0 }
}

type RecordedCall = Record<string, unknown>

const channelsNames = ['getChannelsLiveInfo', 'getChannelsLiveNoticeInfo', 'reserveChannelsLive', 'openChannelsLive']

/** These answer by callbacks alone, as WeChat's do. */
const makeChannels = (calls: WxCall[], answers: Record<string, object | null>) =>
  Object.fromEntries(
    channelsNames.map((name) => [
      name,
      (call: RecordedCall) => {
        calls.push({ name, options: call })
        const answer = answers[name] ?? null
        if (answer === null && typeof call.fail === 'function') call.fail({ errMsg: `${name}:fail` })
        if (answer !== null && typeof call.success === 'function') call.success({ errMsg: `${name}:ok`, ...answer })
      }
    ])
  )

/** Functions that only write down what they were called with, and succeed. */
const makeRecorded = (calls: WxCall[]) => {
  const recorded =
    (name: string, answer: object) =>
    (call: RecordedCall = {}) => {
      calls.push({ name, options: call })
      const done = { errMsg: `${name}:ok`, ...answer }
      if (typeof call.success === 'function') call.success(done)
      if (typeof call.complete === 'function') call.complete(done)
      return Promise.resolve(done)
    }
  return {
    ...Object.fromEntries(recordedNames.map((name) => [name, recorded(name, {})])),
    showModal: recorded('showModal', { confirm: true, cancel: false }),
    getNetworkType: recorded('getNetworkType', { networkType: 'wifi' })
  }
}

/** Returns WeChat's `wx` as far as this app uses it, and what was called on it. */
export const makeWechat = ({ callFunction, scene, theme, language, channels = {} }: WechatOptions) => {
  const calls: WxCall[] = []
  const listeners = makeListeners()
  const info = () => ({ ...phone, theme, language })
  const entry = () => ({ path: '', query: {}, scene })
  const wx = {
    getSystemInfoSync: info,
    getWindowInfo: info,
    getDeviceInfo: info,
    getAppBaseInfo: info,
    getLaunchOptionsSync: entry,
    getEnterOptionsSync: entry,
    canIUse: () => true,
    nextTick: (callback: () => void) => setTimeout(callback, 0),
    createSelectorQuery: selectorQuery,
    cloud: { init: () => undefined, callFunction },
    ...makeStorage(),
    ...listeners.functions,
    ...makeRecorded(calls),
    ...makeChannels(calls, channels)
  }
  return { wx, calls, listenerCount: listeners.countOf }
}
