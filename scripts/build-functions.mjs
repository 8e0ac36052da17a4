/** Bundles each cloud function with everything it needs: nothing is installed in the cloud, which halves the cold start. */
import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './lib/run.mjs'

const names = ['api', 'wechat', 'jobs', 'imports']
const outdir = path.join(root, 'dist/cloudfunctions')

await build({
  entryPoints: Object.fromEntries(names.map((name) => [`${name}/index`, path.join(root, `cloudfunctions/${name}/index.ts`)])),
  outdir,
  bundle: true,
  platform: 'node',
  target: 'node18',
  format: 'cjs',
  alias: { '@shared': path.join(root, 'shared') },
  legalComments: 'none',
  logLevel: 'warning'
})

for (const name of names) {
  const folder = path.join(outdir, name)
  fs.copyFileSync(path.join(root, `cloudfunctions/${name}/config.json`), path.join(folder, 'config.json'))
  fs.writeFileSync(
    path.join(folder, 'package.json'),
    `${JSON.stringify({ name, version: '1.0.0', main: 'index.js', private: true, dependencies: {} }, null, 2)}\n`
  )
}
