import { existsSync, readFileSync, statSync } from 'node:fs'
import path from 'node:path'
import vm from 'node:vm'

const isFile = (file: string): boolean => existsSync(file) && statSync(file).isFile()

/** Loads the package's CommonJS files in a realm as WeChat's: no window, no fetch, no AbortController, and neither eval nor new Function. */
export const makeLoader = (globals: object) => {
  const context = vm.createContext(globals, { codeGeneration: { strings: false, wasm: false } })
  const loaded = new Map<string, { exports: unknown }>()
  const load = (file: string): unknown => {
    const known = loaded.get(file)
    if (known !== undefined) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const require = (request: string) => {
      const target = path.resolve(path.dirname(file), request)
      return load(isFile(target) ? target : `${target}.js`)
    }
    const run = vm.compileFunction(readFileSync(file, 'utf8'), ['require', 'module', 'exports'], { filename: file, parsingContext: context })
    run.call(undefined, require, module, module.exports)
    return module.exports
  }
  return load
}
