/** npm run -s bench -- NAME [options]: bundles test/bench/NAME.ts and runs it; its last line is one JSON object. */
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root, run } from './lib/run.mjs'

const [name, ...options] = process.argv.slice(2)
const folder = path.join(root, 'test/bench')
const names = fs.existsSync(folder)
  ? fs
      .readdirSync(folder)
      .filter((file) => file.endsWith('.ts'))
      .map((file) => file.replace(/\.ts$/, ''))
  : []
if (!name || !names.includes(name)) {
  console.error(`Name a benchmark: ${names.join(', ') || 'there is none yet'}.`)
  process.exit(2)
}
const outfile = path.join(root, 'dist/bench', `${name}.cjs`)
await build({
  entryPoints: [path.join(folder, `${name}.ts`)],
  outfile,
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['libsql', 'esbuild', 'playwright-core', '@sparticuz/chromium'],
  alias: { '@shared': path.join(root, 'shared') },
  logLevel: 'warning'
})
process.exitCode = await run(process.execPath, ['--expose-gc', outfile, ...options])
