import fs from 'node:fs'
import path from 'node:path'

/** Deploys a function: `body` is the text of `async (event, context) => …`. */
export const writeFunction = (functionsDir: string, name: string, { body, config = {} }: { body: string; config?: object }): void => {
  const folder = path.join(functionsDir, name)
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config))
  fs.writeFileSync(path.join(folder, 'index.js'), `exports.main = ${body}`)
}
