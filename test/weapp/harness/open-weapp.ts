/** Runs the mini-program build without WeChat: its real files in a realm like WeChat's, with the pages, events and setData a phone would give it. */
import path from 'node:path'
import { makeHandsAndEyes } from './hands-and-eyes'
import { makePageStack } from './page-stack'
import { type PageDefinition, routesOf } from './pages'
import { makeRealm } from './realm'
import { makeTimers } from './timers'
import { makeWechat, type WechatOptions } from './wechat'

type OpenOptions = Pick<WechatOptions, 'callFunction'> & Partial<WechatOptions>

const dist = path.resolve('dist/weapp')

export const openWeapp = async ({ callFunction, scene = 1001, theme = 'light', language = 'zh_CN', channels = {} }: OpenOptions) => {
  const timers = makeTimers()
  const wechat = makeWechat({ callFunction, scene, theme, language, channels })
  const routes = routesOf(dist)
  const problems: string[] = []
  const stack = makePageStack({
    routes,
    definitionOf: (route): PageDefinition => realm.definitionOf(route),
    record: (call) => void wechat.calls.push(call)
  })
  const realm = makeRealm({
    dist,
    wx: { ...wechat.wx, ...stack.wx },
    timers: timers.globals,
    pages: stack.pages,
    complain: (text) => void problems.push(text)
  })
  realm.launch({ path: routes[0], query: {}, scene })

  return {
    ...makeHandsAndEyes(stack.pages, problems),
    /** What the app wrote to console.error. */
    problems,
    calls: (name: string) => wechat.calls.filter((call) => call.name === name),
    listenerCount: wechat.listenerCount,
    runningIntervals: timers.runningIntervals,
    open: stack.open,
    back: stack.closeTop,
    close: () => {
      stack.closeAll()
      timers.stop()
    }
  }
}

export type OpenedWeapp = Awaited<ReturnType<typeof openWeapp>>
