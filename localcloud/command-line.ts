import fs from 'node:fs'
import path from 'node:path'
import { parseArgs } from 'node:util'
import { packageRoot } from './package-root'
import { defaultEnvId } from './server/data-folder'

const commands = ['start', 'backup', 'restore'] as const

export interface CommandLine {
  command: (typeof commands)[number]
  port: number
  host: string
  dataDir: string
  envId: string
  isStrict: boolean
  functionsDir: string
  h5Dir: string | null
  /** JSON files of another project; null for this product's own. */
  collectionsFile: string | null
  identitiesFile: string | null
  /** Environment variables of the functions. */
  variablesFile: string | null
  backupFile: string | null
}

const portOf = (text: string): number => {
  const port = Number(text)
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port
  throw new Error(`The port must be a whole number from 0 to 65535, not ${text}.`)
}

const commandOf = (positionals: readonly string[]): CommandLine['command'] => {
  const [name = 'start', ...more] = positionals
  const command = commands.find((known) => known === name)
  if (command === undefined || more.length > 0) throw new Error(`There is no command ${positionals.join(' ')}; there are ${commands.join(', ')}.`)
  return command
}

const resolved = (file: string | undefined): string | null => (file === undefined ? null : path.resolve(file))

/** Who brings functions of their own has no use for this product's site. */
const siteOf = ({ site, functions }: { site?: string | undefined; functions?: string | undefined }): string | null => {
  const own = path.join(packageRoot, 'dist/h5')
  if (site !== undefined) return path.resolve(site)
  return functions === undefined && fs.existsSync(own) ? own : null
}

/** Reads the command line; a folder or file that it leaves out is this product's own. */
export const readCommandLine = (args: string[], env: Readonly<Record<string, string | undefined>>): CommandLine => {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: {
      port: { type: 'string', default: env.PORT ?? '8787' },
      data: { type: 'string', default: env.DATA_DIR ?? path.join(packageRoot, '.data') },
      host: { type: 'string', default: '127.0.0.1' },
      strict: { type: 'boolean', default: false },
      env: { type: 'string', default: defaultEnvId },
      functions: { type: 'string' },
      site: { type: 'string' },
      variables: { type: 'string' },
      collections: { type: 'string' },
      identities: { type: 'string' },
      to: { type: 'string' },
      from: { type: 'string' }
    }
  })
  const command = commandOf(positionals)
  return {
    command,
    port: portOf(values.port),
    host: values.host,
    dataDir: path.resolve(values.data),
    envId: values.env,
    isStrict: values.strict,
    functionsDir: path.resolve(values.functions ?? path.join(packageRoot, 'dist/cloudfunctions')),
    h5Dir: siteOf(values),
    collectionsFile: resolved(values.collections),
    identitiesFile: resolved(values.identities),
    variablesFile: resolved(values.variables),
    backupFile: resolved(command === 'restore' ? values.from : values.to)
  }
}
