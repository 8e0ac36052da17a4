/** Stands in for @tarojs/taro in tests of screens: pages, toasts and storage are recorded instead of shown. */
import { useEffect, useRef } from 'react'

const stored = new Map<string, unknown>()
const recorded: { name: string; options: unknown }[] = []
let params: Record<string, string> = {}
let reachBottom: (() => void) | null = null
let pullDown: (() => unknown) | null = null

const record = (name: string) => (options: unknown) => {
  recorded.push({ name, options })
  return Promise.resolve({ errMsg: `${name}:ok`, confirm: true })
}

/** What a test reads and steers. */
export const fakeTaro = {
  calls: (name: string) => recorded.filter((call) => call.name === name).map(({ options }) => options),
  setParams: (next: Record<string, string>) => {
    params = next
  },
  reachBottom: () => reachBottom?.(),
  pullDown: () => pullDown?.(),
  reset: () => {
    stored.clear()
    recorded.length = 0
    params = {}
    reachBottom = null
    pullDown = null
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
export const usePullDownRefresh = (callback: () => unknown) => {
  pullDown = callback
}

export default {
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
  request: record('request'),
  nextTick: (callback: () => void) => setTimeout(callback, 0),
  getCurrentPages: () => [{}],
  getCurrentInstance: () => ({ router: { params, path: '' } }),
  getStorageSync: (key: string) => stored.get(key) ?? '',
  setStorageSync: (key: string, value: unknown) => void stored.set(key, value),
  removeStorageSync: (key: string) => void stored.delete(key)
}
