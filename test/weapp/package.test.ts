import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import { parse } from 'acorn'
import { filesUnder, filesWith, textOfFile } from '../support/files'
import { routesOf } from './harness/pages'

const dist = 'dist/weapp'
const kilobyte = 1024
const appJson = JSON.parse(readFileSync(`${dist}/app.json`, 'utf8')) as {
  pages: string[]
  subPackages: { root: string; pages: string[] }[]
  themeLocation: string
  sitemapLocation: string
  lazyCodeLoading: string
  __usePrivacyCheck__: boolean
  darkmode: boolean
}
const sizeOf = (files: string[]): number => files.reduce((sum, file) => sum + statSync(file).size, 0)
const scripts = filesUnder(dist, '.js')
const everything = filesUnder(dist, '')

/** Returns the files that do not parse, with the reason. */
const unparsable = (files: string[], ecmaVersion: 2017 | 'latest'): string[] =>
  files.flatMap((file) => {
    try {
      parse(textOfFile(file), { ecmaVersion, sourceType: 'script' })
      return []
    } catch (error) {
      return [`${file}: ${String(error)}`]
    }
  })

describe('the mini-program package', () => {
  test('has every file of every page it names', () => {
    const missing = routesOf(dist).flatMap((route) =>
      ['.js', '.json', '.wxml'].map((ending) => path.join(dist, route + ending)).filter((file) => !existsSync(file))
    )
    expect(missing).toEqual([])
  })

  test('keeps its main package within 1.0 MB and each subpackage within 800 KB', () => {
    const roots = appJson.subPackages.map(({ root }) => path.join(dist, root))
    const main = everything.filter((file) => !roots.some((root) => file.startsWith(`${root}/`)))
    expect(sizeOf(main)).toBeLessThanOrEqual(kilobyte * kilobyte)
    for (const root of roots) expect(sizeOf(filesUnder(root, ''))).toBeLessThanOrEqual(800 * kilobyte)
  })

  test('opens first what everyone opens first; the rooms of each role come as subpackages', () => {
    expect(appJson.pages[0]).toBe('pages/home/index')
    expect(appJson.pages.every((page) => page.startsWith('pages/'))).toBe(true)
    expect(appJson.subPackages.map(({ root }) => root).sort()).toEqual(['packages/admin', 'packages/event', 'packages/insight', 'packages/studio'])
  })

  test('follows the system’s theme, asks for privacy consent, loads on demand and shows search engines only content', () => {
    expect(appJson).toMatchObject({ darkmode: true, __usePrivacyCheck__: true, lazyCodeLoading: 'requiredComponents' })
    const theme = JSON.parse(textOfFile(path.join(dist, appJson.themeLocation))) as Record<'light' | 'dark', Record<string, string>>
    const named = [...textOfFile(`${dist}/app.json`).matchAll(/"@(\w+)"/g)].map(([, name]) => name)
    expect(Object.keys(theme.light)).toEqual(expect.arrayContaining(named))
    expect(Object.keys(theme.dark)).toEqual(Object.keys(theme.light))
    const { rules } = JSON.parse(textOfFile(path.join(dist, appJson.sitemapLocation))) as { rules: unknown[] }
    expect(rules).toContainEqual({ action: 'disallow', page: '*' })
  })

  test('parses as ES2017 in every file', () => {
    expect(scripts.length).toBeGreaterThan(10)
    expect(unparsable(scripts, 2017)).toEqual([])
  })

  test.each([
    ['Intl, which Android lacks', /\bIntl\./],
    ['structuredClone', /\bstructuredClone\b/],
    ['eval', /\beval\(/],
    ['crypto.getRandomValues', /getRandomValues/],
    ['TextEncoder', /\bTextEncoder\b/],
    ['AbortController, for which a polyfill stands in', /\bnew AbortController\b/],
    ['URL', /\bnew URL\(/],
    ['a lookbehind, which breaks iOS before 16.4', /\(\?<[=!]/],
    ['zod', /ZodError|_zod\b/]
  ])('holds no %s', (_name, pattern) => {
    expect(filesWith(scripts, pattern)).toEqual([])
  })

  test('calls new Function nowhere but in webpack’s guarded look for the global object', () => {
    expect(filesWith(scripts, /\bnew Function\b/)).toEqual([`${dist}/runtime.js`])
    expect(textOfFile(`${dist}/runtime.js`)).toMatch(/try\{return this\|\|new Function\("return this"\)\(\)\}catch/)
  })

  test('tells screen readers what things are', () => {
    const template = textOfFile(`${dist}/base.wxml`)
    for (const attribute of ['aria-role', 'aria-label', 'aria-checked', 'aria-hidden']) expect(template).toContain(`${attribute}="`)
  })
})

describe('the H5 build', () => {
  test('parses in every file', () => {
    const files = filesUnder('dist/h5/js', '.js')
    expect(files.length).toBeGreaterThan(10)
    expect(unparsable(files, 'latest')).toEqual([])
  })

  test('holds no zod', () => {
    expect(filesWith(filesUnder('dist/h5/js', '.js'), /ZodError|_zod\b/)).toEqual([])
  })
})
