/** Stands in for @tarojs/taro in tests of screens: pages, toasts and storage are recorded instead of shown. */
import { useEffect, useRef } from 'react'

const stored = new Map<string, unknown>()
const recorded: { name: string; options: unknown }[] = []
let params: Record<string, string> = {}
let reachBottom: (() => void) | null = null
let pullDown: (() => unknown) | null = null
let pageScroll: (() => void) | null = null
const hideListeners = new Set<() => void>()
const showListeners = new Set<() => void>()
const rectangle = { top: 0, height: 0 }
const answers = new Map<string, (input: never) => unknown>()
const asked: { action: string; input: unknown }[] = []
let isOffline = false

const record = (name: string) => (options: unknown) => {
  recorded.push({ name, options })
  return Promise.resolve({ errMsg: `${name}:ok`, confirm: true })
}

/** Answers as the api function does over HTTP; an action that was given no answer fails the way a broken server would. */
const request = ({ data: { action, input } }: { data: { action: string; input: unknown } }) => {
  asked.push({ action, input })
  if (isOffline) return Promise.reject(new Error('request:fail'))
  const answer = answers.get(action)
  const data = answer === undefined ? { ok: false, error: { code: 'INTERNAL', message: `没有准备 ${action}`, requestId: 'req-test' } } : answer(input as never)
  return Promise.resolve({ statusCode: 200, data })
}

/** What a test reads and steers. */
export const fakeTaro = {
  calls: (name: string) => recorded.filter((call) => call.name === name).map(({ options }) => options),
  setParams: (next: Record<string, string>) => {
    params = next
  },
  reachBottom: () => reachBottom?.(),
  pullDown: () => pullDown?.(),
  /** The app or the browser tab goes out of sight, or comes back. */
  hideApp: () => {
    for (const listener of hideListeners) listener()
  },
  showApp: () => {
    for (const listener of showListeners) listener()
  },
  /** The page was scrolled: every view measured from now on stands there. */
  scrollTo: (top: number, height: number) => {
    Object.assign(rectangle, { top, height })
    pageScroll?.()
  },
  /** Says what the server answers to an action: data, or an error code with its sentence. */
  answer: <Input = never>(action: string, reply: (input: Input) => unknown) => {
    answers.set(action, (input: never) => ({ ok: true, data: reply(input) }))
  },
  refuse: (action: string, code: string, message: string) => {
    answers.set(action, () => ({ ok: false, error: { code, message, requestId: 'req-test' } }))
  },
  goOffline: (next = true) => {
    isOffline = next
  },
  /** The inputs an action was called with. */
  asked: (action: string) => asked.filter((call) => call.action === action).map(({ input }) => input),
  reset: () => {
    stored.clear()
    answers.clear()
    asked.length = 0
    isOffline = false
    recorded.length = 0
    params = {}
    reachBottom = null
    pullDown = null
    pageScroll = null
    hideListeners.clear()
    showListeners.clear()
  }
}

export const useRouter = () => ({ params, path: '' })
export const useDidShow = (callback: () => void) => {
  const latest = useRef(callback)
  useEffect(() => latest.current(), [])
}
export const useDidHide = (_callback: () => void) => undefined
export const useUnload = (callback: () => void) => {
  const latest = useRef(callback)
  useEffect(() => () => latest.current(), [])
}
export const useShareAppMessage = (_callback: () => object) => undefined
export const useReachBottom = (callback: () => void) => {
  reachBottom = callback
}
export const usePageScroll = (callback: () => void) => {
  pageScroll = callback
}
export const usePullDownRefresh = (callback: () => unknown) => {
  pullDown = callback
}

const query = {
  select: () => query,
  boundingClientRect: (callback: (place: { top: number; height: number }) => void) => ({ exec: () => callback(rectangle) })
}

export default {
  onAppShow: (listener: () => void) => void showListeners.add(listener),
  offAppShow: (listener: () => void) => void showListeners.delete(listener),
  onAppHide: (listener: () => void) => void hideListeners.add(listener),
  offAppHide: (listener: () => void) => void hideListeners.delete(listener),
  pageScrollTo: record('pageScrollTo'),
  getWindowInfo: () => ({ windowWidth: 375, windowHeight: 800 }),
  createSelectorQuery: () => query,
  navigateTo: record('navigateTo'),
  redirectTo: record('redirectTo'),
  reLaunch: record('reLaunch'),
  navigateBack: record('navigateBack'),
  showToast: record('showToast'),
  showModal: record('showModal'),
  showActionSheet: record('showActionSheet'),
  setClipboardData: record('setClipboardData'),
  setNavigationBarTitle: record('setNavigationBarTitle'),
  stopPullDownRefresh: record('stopPullDownRefresh'),
  request,
  nextTick: (callback: () => void) => setTimeout(callback, 0),
  getCurrentPages: () => [{}],
  getCurrentInstance: () => ({ router: { params, path: '' } }),
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
  removeStorageSync: (key: string) => void stored.delete(key),
  getStorageInfoSync: () => ({ keys: [...stored.keys()], currentSize: 0, limitSize: 10240 }),
  getNetworkType: () => Promise.resolve({ networkType: isOffline ? 'none' : 'wifi' }),
  onNetworkStatusChange: () => undefined,
  offNetworkStatusChange: () => undefined,
  makePhoneCall: record('makePhoneCall')
}
