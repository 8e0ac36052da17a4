import type { Clock } from '../clock'
import type { WechatStore } from './wechat-state'

/** A small WeChat of the local cloud's own: what its APIs work on. */
export interface Wechat {
  store: WechatStore
  clock: Clock
}
