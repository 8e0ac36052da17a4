import { spawn } from 'node:child_process'
import path from 'node:path'
import { fileURLToPath } from 'node:url'

/** The repository's top folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..')

/** Runs a command at the top folder with its output shown; resolves with the exit code. */
export const run = (command, args, options = {}) =>
  new Promise((resolve, reject) => {
    const { env, ...rest } = options
    const child = spawn(command, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env }, ...rest })
    child.on('error', reject)
    child.on('exit', (code) => resolve(code ?? 1))
  })

/** Runs a tool of node_modules/.bin. */
export const tool = (name, args, options) => run(path.join(root, 'node_modules/.bin', name), args, options)
