import { type CloudBase, init } from '@cloudbase/node-sdk'
import type { LocalCloud, LocalCloudOptions } from '../../../localcloud/server/options'
import { startLocalCloud } from '../../../localcloud/server/start'
import { temporaryFolder } from './temporary-folder'
import { workerFile } from './worker-file'

export const testIdentities = [
  { openid: 'first-user', label: '销售', role: 'sales' },
  { openid: 'second-user', label: '访客', role: 'visitor' }
]

export const testOptions = (overrides: Partial<LocalCloudOptions> = {}): LocalCloudOptions => ({
  port: 0,
  dataDir: temporaryFolder(),
  functionsDir: temporaryFolder(),
  h5Dir: null,
  isStrict: false,
  functionEnv: {},
  identities: testIdentities,
  hasTimers: false,
  workerFile: workerFile(),
  ...overrides
})

/** Points the unmodified SDK of this process at the local cloud, through the platform's own hook. */
export const sdkFor = ({ port }: Pick<LocalCloud, 'port'>): CloudBase => {
  Object.assign(process.env, {
    TENCENTCLOUD_SECRETID: 'test',
    TENCENTCLOUD_SECRETKEY: 'test',
    TCB_CONTEXT_CNFG: JSON.stringify({ URL: `http://127.0.0.1:${port}/admin` })
  })
  return init({ env: 'local' })
}

export interface TestCloud {
  cloud: LocalCloud
  options: LocalCloudOptions
  app: CloudBase
  database: ReturnType<CloudBase['database']>
}

/** Starts a local cloud on any port over new folders. */
export const startTestCloud = async (overrides: Partial<LocalCloudOptions> = {}): Promise<TestCloud> => {
  const options = testOptions(overrides)
  const cloud = await startLocalCloud(options)
  const app = sdkFor(cloud)
  return { cloud, options, app, database: app.database() }
}

let collectionCount = 0

/** Returns a collection of its own for each test. */
export const emptyCollection = async ({ database }: TestCloud) => {
  collectionCount += 1
  const name = `things${collectionCount}`
  await database.createCollection(name)
  return database.collection(name)
}

/** Returns code and message of what the promise fails with. */
export const failureOf = async (promise: Promise<unknown>): Promise<{ code: string; message: string }> => {
  try {
    const answer = (await promise) as { code?: string; message?: string }
    if (answer?.code) return { code: answer.code, message: answer.message ?? '' }
  } catch (error) {
    const { code, message } = error as { code: string; message: string }
    return { code, message }
  }
  throw new Error('it succeeded')
}
