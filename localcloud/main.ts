import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { adminOpenid, identities } from './demo/identities'
import { packageRoot } from './package-root'
import { startLocalCloud } from './server/start'

/** npm run localcloud -- --port N --data DIR [--strict]: the local cloud alone. */

// Cloud functions run in UTC.
process.env.TZ = 'UTC'

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: process.env.PORT ?? '8787' },
    data: { type: 'string', default: process.env.DATA_DIR ?? path.join(packageRoot, '.data') },
    host: { type: 'string', default: '127.0.0.1' },
    strict: { type: 'boolean', default: false }
  }
})

const portOf = (text: string): number => {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`The port must be a whole number from 0 to 65535, not ${text}.`)
}

const start = async (): Promise<void> => {
  const h5Dir = path.join(packageRoot, 'dist/h5')
  const cloud = await startLocalCloud({
    port: portOf(values.port),
    dataDir: path.resolve(values.data),
    host: values.host,
    isStrict: values.strict,
    functionsDir: path.join(packageRoot, 'dist/cloudfunctions'),
    h5Dir: fs.existsSync(h5Dir) ? h5Dir : null,
    functionEnv: { BOOTSTRAP_ADMIN_OPENID: process.env.BOOTSTRAP_ADMIN_OPENID ?? adminOpenid },
    identities
  })
  const stop = () => void cloud.stop().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  console.log(`ready ${cloud.url}`)
}

start().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
})
