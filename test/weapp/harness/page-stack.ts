import { makePage, type PageDefinition, parseUrl } from './pages'
import type { WeappPage, WxCall } from './types'

interface PageStackOptions {
  routes: readonly string[]
  /** Loads a page's file and returns what it registers. */
  definitionOf: (route: string) => PageDefinition
  record: (call: WxCall) => void
}

interface NavigateOptions {
  url: string
  success?: (done: object) => void
  [name: string]: unknown
}

const leave = (page: WeappPage | undefined): void => {
  page?.onHide?.()
  page?.onUnload?.()
}

/** The pages that lie on each other, and WeChat's calls that open and close them. */
export const makePageStack = ({ routes, definitionOf, record }: PageStackOptions) => {
  const pages: WeappPage[] = []
  const closeTop = () => leave(pages.pop())
  const closeAll = () => {
    while (pages.length > 0) closeTop()
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
  const opening = (name: string, before: () => void) => (options: NavigateOptions) => {
    record({ name, options })
    before()
    open(options.url)
    options.success?.({})
    return Promise.resolve({})
  }
  const navigateBack = ({ success }: { success?: (done: object) => void } = {}) => {
    record({ name: 'navigateBack', options: {} })
    closeTop()
    pages.at(-1)?.onShow?.()
    success?.({})
    return Promise.resolve({})
  }
  const wx = {
    navigateTo: opening('navigateTo', () => undefined),
    redirectTo: opening('redirectTo', closeTop),
    reLaunch: opening('reLaunch', closeAll),
    navigateBack
  }
  return { pages, open, closeTop, closeAll, wx }
}
