import { execFileSync } from 'node:child_process'
import fs from 'node:fs'
import path from 'node:path'
import { packageRoot } from '../../../localcloud/package-root'

const bundle = path.join(packageRoot, 'dist/localcloud/worker.js')

/** Returns the worker's bundle, built when it is missing (`npm test` has built it before). */
export const workerFile = (): string => {
  if (!fs.existsSync(bundle)) execFileSync(process.execPath, [path.join(packageRoot, 'scripts/build-localcloud.mjs')])
  return bundle
}
