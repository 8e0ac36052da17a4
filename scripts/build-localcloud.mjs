/** Bundles the local cloud, its worker and its demo into dist/localcloud. libsql stays outside: it holds a native library. */
import path from 'node:path'
import { build } from 'esbuild'
import { root } from './lib/run.mjs'

await build({
  entryPoints: {
    main: path.join(root, 'localcloud/main.ts'),
    worker: path.join(root, 'localcloud/functions/worker.ts'),
    demo: path.join(root, 'localcloud/demo/main.ts')
  },
  outdir: path.join(root, 'dist/localcloud'),
  bundle: true,
  platform: 'node',
  target: 'node20',
  format: 'cjs',
  external: ['libsql'],
  alias: { '@shared': path.join(root, 'shared') },
  sourcemap: true,
  logLevel: 'warning'
})
