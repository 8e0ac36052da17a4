import { type CommandLine, readCommandLine } from './command-line'
import { readCollections, readIdentities, readVariables } from './declarations'
import { adminOpenid, identities } from './demo/identities'
import { demoAccount } from './demo/official-account'
import { backUpFolder, restoreFolder } from './server/backup'
import { startLocalCloud } from './server/start'

/** npm run localcloud -- [start | backup --to FILE | restore --from FILE] --data DIR [--port N] [--strict] …: docs/localcloud.md. */

// Cloud functions run in UTC.
process.env.TZ = 'UTC'

/** What the demo's own company has set for its functions. */
const trialVariables = (): Record<string, string> => ({
  BOOTSTRAP_ADMIN_OPENID: process.env.BOOTSTRAP_ADMIN_OPENID ?? adminOpenid,
  MAIL: 'outbox',
  WECHAT_CONNECTIONS: JSON.stringify([demoAccount])
})

const start = async ({ collectionsFile, identitiesFile, variablesFile, ...options }: CommandLine): Promise<void> => {
  const cloud = await startLocalCloud({
    ...options,
    ...(collectionsFile === null ? {} : { collections: readCollections(collectionsFile) }),
    functionEnv: variablesFile === null ? trialVariables() : readVariables(variablesFile),
    identities: identitiesFile === null ? identities : readIdentities(identitiesFile)
  })
  const stop = () => void cloud.stop().then(() => process.exit(0))
  process.once('SIGTERM', stop)
  process.once('SIGINT', stop)
  console.log(`ready ${cloud.url}`)
}

const fileNamed = (file: string | null, option: string): string => {
  if (file === null) throw new Error(`Name the backup's file with ${option}.`)
  return file
}

const run = async (line: CommandLine): Promise<void> => {
  if (line.command === 'start') return start(line)
  if (line.command === 'backup') {
    const to = fileNamed(line.backupFile, '--to')
    const { fileCount, byteCount } = backUpFolder({ ...line, to })
    return console.log(`backed up ${line.dataDir} to ${to}: documents and ${fileCount} files, ${byteCount} bytes`)
  }
  const from = fileNamed(line.backupFile, '--from')
  const { fileCount } = restoreFolder({ ...line, from })
  console.log(`restored ${line.dataDir} from ${from}: documents and ${fileCount} files`)
}

const fail = (error: unknown): void => {
  console.error(error instanceof Error ? error.message : error)
  process.exitCode = 1
}

const main = async (): Promise<void> => run(readCommandLine(process.argv.slice(2), process.env))

main().catch(fail)
