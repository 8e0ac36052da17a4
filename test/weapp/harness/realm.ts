import path from 'node:path'
import { makeLoader } from './module-loader'
import type { PageDefinition } from './pages'
import type { WeappPage } from './types'

interface App {
  onLaunch?: (options: object) => void
  onShow?: (options: object) => void
}

interface RealmOptions {
  dist: string
  wx: object
  timers: object
  pages: WeappPage[]
  /** Called with what the app writes to console.error. */
  complain: (text: string) => void
}

/** The realm the package's files run in: WeChat's globals, and what the files register with them. */
export const makeRealm = ({ dist, wx, timers, pages, complain }: RealmOptions) => {
  const definitions = new Map<string, PageDefinition>()
  let app: App | null = null
  let registered: PageDefinition | null = null
  const register = (kind: PageDefinition['kind']) => (config: PageDefinition['config']) => {
    registered = { kind, config }
  }
  const silent = () => undefined
  const load = makeLoader({
    wx,
    console: { log: silent, info: silent, debug: silent, warn: silent, error: (...words: unknown[]) => complain(words.map(String).join(' ')) },
    ...timers,
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
  const definitionOf = (route: string): PageDefinition => {
    const known = definitions.get(route)
    if (known !== undefined) return known
    registered = null
    load(path.join(dist, `${route}.js`))
    if (registered === null) throw new Error(`${route} registers no page`)
    definitions.set(route, registered)
    return registered
  }
  const launch = (options: object): void => {
    load(path.join(dist, 'app.js'))
    app?.onLaunch?.(options)
    app?.onShow?.(options)
  }
  return { definitionOf, launch }
}
