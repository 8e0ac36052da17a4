import { readFileSync } from 'node:fs'
import path from 'node:path'
import { writePath } from './tree'
import type { WeappPage } from './types'

interface PageConfig {
  data?: object
  methods?: object
}
export interface PageDefinition {
  kind: 'page' | 'component'
  config: PageConfig
}

interface AppJson {
  pages: string[]
  subPackages?: { root: string; pages: string[] }[]
}

/** Returns every page's path, as app.json of a build declares them. */
export const routesOf = (dist: string): string[] => {
  const { pages, subPackages = [] } = JSON.parse(readFileSync(path.join(dist, 'app.json'), 'utf8')) as AppJson
  return [...pages, ...subPackages.flatMap(({ root, pages: inside }) => inside.map((page) => `${root}/${page}`))]
}

/** Makes a live page from its definition; setData goes through JSON as in WeChat, so functions and undefined are lost. */
export const makePage = (definition: PageDefinition, route: string, options: Record<string, string>): WeappPage => {
  const { config } = definition
  const members = definition.kind === 'component' ? { ...config.methods } : { ...config }
  const page = Object.create(null) as WeappPage & Record<string, unknown>
  Object.assign(page, members, { data: structuredClone(config.data ?? {}), route, __route__: route, options, sent: { count: 0, bytes: 0, biggest: 0 } })
  for (const [name, member] of Object.entries(page)) if (typeof member === 'function') page[name] = member.bind(page)
  page.setData = (patch, callback) => {
    const json = JSON.stringify(patch)
    page.sent.count += 1
    page.sent.bytes += json.length
    page.sent.biggest = Math.max(page.sent.biggest, json.length)
    for (const [key, value] of Object.entries(JSON.parse(json) as Record<string, unknown>)) writePath(page.data, key, value)
    setTimeout(() => callback?.(), 0)
  }
  return page
}

/** Returns the path and the query of a page's address. */
export const parseUrl = (url: string): { route: string; options: Record<string, string> } => {
  const [route = '', query = ''] = url.replace(/^\//, '').split('?')
  return { route, options: Object.fromEntries(new URLSearchParams(query)) }
}
