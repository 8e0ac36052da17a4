/** npm run check: form, types, layers, dead code. Every check runs; the exit code is that of the worst. */

import fs from 'node:fs'
import path from 'node:path'
import { root, tool } from './lib/run.mjs'

const rooms = ['shared', 'cloudfunctions', 'miniprogram/src', 'localcloud', 'test'].filter((room) => fs.existsSync(path.join(root, room)))
const checks = [
  ['form', 'biome', ['check', '--error-on-warnings', '.']],
  ['types', 'tsc', ['--noEmit', '-p', '.']],
  ['layers', 'depcruise', ['--config', '.dependency-cruiser.cjs', ...rooms]],
  ['zod stays out of the app', 'depcruise', ['--config', '.dependency-cruiser.runtime.cjs', 'miniprogram/src', 'shared']],
  ['dead code', 'knip', ['--no-progress']]
]

const failed = []
for (const [name, command, args] of checks) {
  console.log(`\n— ${name}`)
  if ((await tool(command, args)) !== 0) failed.push(name)
}
console.log(failed.length === 0 ? '\nclean' : `\nnot clean: ${failed.join(', ')}`)
process.exitCode = failed.length === 0 ? 0 : 1
