/** Runs the mini-program build without WeChat: its real files in a realm like WeChat's, with the pages, events and setData a phone would give it. */
import path from 'node:path'
import { makeLoader } from './module-loader'
import { makePage, type PageDefinition, parseUrl, routesOf } from './pages'
import { makeTimers } from './timers'
import { hasClass, nodesOf, textOf } from './tree'
import type { TreeNode, WeappPage, WxCall } from './types'
import { makeWechat, type WechatOptions } from './wechat'

type OpenOptions = Pick<WechatOptions, 'callFunction'> & Partial<WechatOptions> & { dist?: string }

interface App {
  onLaunch?: (options: object) => void
  onShow?: (options: object) => void
}

const pollMs = 10
const patienceMs = 10_000

export const openWeapp = async ({ dist = path.resolve('dist/weapp'), callFunction, scene = 1001, theme = 'light', language = 'zh_CN' }: OpenOptions) => {
  const timers = makeTimers()
  const wechat = makeWechat({ callFunction, scene, theme, language })
  const routes = routesOf(dist)
  const pages: WeappPage[] = []
  const definitions = new Map<string, PageDefinition>()
  const problems: string[] = []
  let app: App | null = null
  let registered: PageDefinition | null = null

  const close = (page: WeappPage | undefined) => {
    page?.onHide?.()
    page?.onUnload?.()
  }
  const closeAll = () => {
    while (pages.length > 0) close(pages.pop())
  }
  const definitionOf = (route: string): PageDefinition => {
    const known = definitions.get(route)
    if (known !== undefined) return known
    registered = null
    load(path.join(dist, `${route}.js`))
    if (registered === null) throw new Error(`${route} registers no page`)
    definitions.set(route, registered)
    return registered
  }
  const open = (url: string): WeappPage => {
    const { route, options } = parseUrl(url)
    if (!routes.includes(route)) throw new Error(`${route} is not in app.json`)
    const page = makePage(definitionOf(route), route, options)
    pages.at(-1)?.onHide?.()
    pages.push(page)
    page.onLoad?.(options)
    page.onShow?.()
    page.onReady?.()
    return page
  }
  const navigating = (name: string, leave: () => void) => (options: Record<string, unknown> & { url: string }) => {
    wechat.calls.push({ name, options })
    leave()
    open(options.url)
    if (typeof options.success === 'function') options.success({})
    return Promise.resolve({})
  }
  const wx = {
    ...wechat.wx,
    navigateTo: navigating('navigateTo', () => undefined),
    redirectTo: navigating('redirectTo', () => close(pages.pop())),
    reLaunch: navigating('reLaunch', closeAll),
    navigateBack: (options: { success?: (done: object) => void } = {}) => {
      wechat.calls.push({ name: 'navigateBack', options: {} })
      close(pages.pop())
      pages.at(-1)?.onShow?.()
      options.success?.({})
      return Promise.resolve({})
    }
  }
  const register = (kind: PageDefinition['kind']) => (config: PageDefinition['config']) => {
    registered = { kind, config }
  }
  const complain = (...words: unknown[]) => void problems.push(words.map(String).join(' '))
  const load = makeLoader({
    wx,
    console: { log: () => undefined, info: () => undefined, debug: () => undefined, warn: () => undefined, error: complain },
    ...timers.globals,
    App: (config: App) => {
      app = config
    },
    Page: register('page'),
    Component: register('component'),
    Behavior: (config: object) => config,
    getApp: () => app,
    getCurrentPages: () => pages,
    requirePlugin: () => ({})
  })

  load(path.join(dist, 'app.js'))
  const launch = { path: routes[0], query: {}, scene }
  const launched = app as App | null
  launched?.onLaunch?.(launch)
  launched?.onShow?.(launch)

  const top = (): WeappPage => {
    const page = pages.at(-1)
    if (page === undefined) throw new Error('no page is open')
    return page
  }
  const nodes = (page = top()): TreeNode[] => (page.data.root === undefined ? [] : nodesOf(page.data.root))
  const text = (page = top()): string => (page.data.root === undefined ? '' : textOf(page.data.root))
  /** Waits until the condition gives something, and returns it; fails with what is on screen. */
  const until = async <Found>(condition: () => Found | undefined | false | null): Promise<Found> => {
    const deadline = Date.now() + patienceMs
    for (;;) {
      const found = condition()
      if (found !== undefined && found !== false && found !== null) return found
      if (Date.now() > deadline) throw new Error(`waited ${patienceMs} ms; on screen: ${text().slice(0, 400)}; problems: ${problems.join(' | ').slice(0, 600)}`)
      await new Promise((resolve) => setTimeout(resolve, pollMs))
    }
  }
  const root = (): TreeNode => {
    const { root: tree } = top().data
    if (tree === undefined) throw new Error('the page has drawn nothing yet')
    return tree
  }
  const fire = (node: TreeNode | undefined, type: string, detail: object = {}) => {
    if (node === undefined) throw new Error(`there is nothing to ${type}; on screen: ${text().slice(0, 400)}`)
    const target = { id: node.uid ?? node.sid, dataset: { sid: node.sid } }
    top().eh?.({ type, detail, target, currentTarget: target, timeStamp: Date.now(), preventDefault: () => undefined, stopPropagation: () => undefined })
  }

  return {
    routes,
    pages,
    problems,
    calls: (name: string): WxCall[] => wechat.calls.filter((call) => call.name === name),
    listenerCount: wechat.listenerCount,
    runningIntervals: timers.runningIntervals,
    open,
    top,
    root,
    nodes,
    /** What becomes an element of WXML; bare text does not. */
    elements: () => nodes().filter(({ v }) => v === undefined),
    text,
    textOf: (node: TreeNode | undefined): string => (node === undefined ? '' : textOf(node)),
    until,
    untilText: (wanted: string) => until(() => text().includes(wanted)),
    byClass: (name: string) => nodes().filter((node) => hasClass(node, name)),
    tap: (node: TreeNode | undefined) => fire(node, 'tap'),
    input: (node: TreeNode | undefined, value: string) => fire(node, 'input', { value, cursor: value.length }),
    back: () => close(pages.pop()),
    close: () => {
      closeAll()
      timers.stop()
    }
  }
}

export type OpenedWeapp = Awaited<ReturnType<typeof openWeapp>>
