import fs from 'node:fs'
import path from 'node:path'
import { build } from 'esbuild'
import { packageRoot } from '../../../localcloud/package-root'

/** Deploys a function as the project does: one file with the unmodified SDK inside. */
export const bundleFunction = async (functionsDir: string, name: string, { source, config = {} }: { source: string; config?: object }): Promise<void> => {
  const folder = path.join(functionsDir, name)
  fs.mkdirSync(folder, { recursive: true })
  fs.writeFileSync(path.join(folder, 'config.json'), JSON.stringify(config))
  await build({
    stdin: { contents: source, resolveDir: packageRoot },
    outfile: path.join(folder, 'index.js'),
    bundle: true,
    platform: 'node',
    target: 'node18',
    format: 'cjs',
    logLevel: 'error'
  })
}
