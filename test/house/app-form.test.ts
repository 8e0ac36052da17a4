import { filesUnder, filesWith, textOfFile } from '../support/files'

const app = 'miniprogram/src'
const code = filesUnder(app, '.ts', '.tsx')
const styles = filesUnder(app, '.less')

describe('the form of the app’s source', () => {
  test('texts stand in i18n: no Chinese in any other code file than a page’s title', () => {
    const elsewhere = code.filter((file) => !file.startsWith(`${app}/i18n/`) && !file.endsWith('index.config.ts') && !file.endsWith('app.config.ts'))
    const withoutComments = (file: string) => textOfFile(file).replace(/\/\*[\s\S]*?\*\/|\/\/.*/g, '')
    expect(elsewhere.filter((file) => /[\u3400-\u9fff]/.test(withoutComments(file)))).toEqual([])
  })

  test('every Chinese text file has an English twin, joined under the same name', () => {
    const namesIn = (language: string) => filesUnder(`${app}/i18n/${language}`, '.ts').map((file) => file.split('/').at(-1))
    expect(namesIn('en').sort()).toEqual(namesIn('zh-CN').sort())
    const joined = filesUnder(`${app}/i18n`, '.ts').filter((file) => file.split('/').length === 4)
    expect(joined.map((file) => file.split('/').at(-1))).toEqual(expect.arrayContaining(namesIn('en')))
  })

  test('colours are named in tokens.less only', () => {
    const elsewhere = [...styles, ...code].filter((file) => !file.endsWith('styles/tokens.less'))
    expect(filesWith(elsewhere, /#[0-9a-f]{3,8}\b(?!['"]?\s*\))|rgba?\(|hsla?\(/i)).toEqual([])
  })

  test('every variable a style uses without a fallback is declared', () => {
    const declared = new Set([...styles, ...code].flatMap((file) => [...textOfFile(file).matchAll(/(--[a-z][a-z-]*)['"]?\s*:/g)].map(([, name]) => name)))
    const used = new Set(styles.flatMap((file) => [...textOfFile(file).matchAll(/var\((--[a-z][a-z-]*)\)/g)].map(([, name]) => name)))
    expect([...used].filter((name) => !declared.has(name))).toEqual([])
  })

  test('light and dark name the same colours', () => {
    const [light = '', dark = ''] = textOfFile(`${app}/styles/tokens.less`).split('.theme-dark')
    const namesIn = (part: string) => [...part.matchAll(/^\s+(--[a-z][a-z-]*):/gm)].map(([, name]) => name).sort()
    expect(namesIn(light).length).toBeGreaterThan(20)
    expect(namesIn(dark)).toEqual(namesIn(light))
  })

  test('rows of lists take what they have in common from styles/mixins.less', () => {
    const inFeatures = styles.filter((file) => file.startsWith(`${app}/features/`))
    expect(filesWith(inFeatures, /^\.([a-z_-]+) \+ \.\1(?:,[^{]*)? \{\s*border-top: 1px solid var\(--line\);/m)).toEqual([])
    expect(filesWith(inFeatures, /\.list-row\(/).length).toBeGreaterThan(7)
  })

  test('a press shows through hoverClass, never through :active', () => {
    expect(filesWith(styles, /:active/)).toEqual([])
  })

  test('one file asks for which platform it is built; the others have ports', () => {
    expect(filesWith(code, /TARO_ENV/)).toEqual([`${app}/api/transport.ts`])
  })

  test('every port exists for both platforms', () => {
    const portsOf = (platform: string) => filesUnder(app, `.${platform}.ts`).map((file) => file.replace(`.${platform}.ts`, ''))
    expect(portsOf('h5').sort()).toEqual(portsOf('weapp').sort())
  })

  test('every page has a route, and every route a page', () => {
    const pages = filesUnder(app, 'index.config.ts').map((file) => file.replace(`${app}/`, '').replace('.config.ts', ''))
    const routed = [...textOfFile(`${app}/routes.ts`).matchAll(/page\('([^']+)'/g)].map(([, path]) => path)
    expect(routed.sort()).toEqual(pages.sort())
  })
})
